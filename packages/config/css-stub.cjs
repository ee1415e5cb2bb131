/** What a style sheet or a picture is to a test: nothing to look at. */
module.exports = '';
