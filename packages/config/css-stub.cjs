/** What a style sheet or a picture is to a test: nothing to look at, and no class has a name. */
module.exports = {};
