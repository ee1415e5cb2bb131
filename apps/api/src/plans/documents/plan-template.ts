// How a plan looks on paper, in Typst. It gets finished words as data and never a text as source.

/**
 * The measures follow the size of the type, so that large print is the same page, larger. What is
 * set as a table in the usual size is set as one block a row in large print, where columns would
 * leave three words a line. Headings, lists and tables become tags for screen readers by themselves;
 * header and footer are marked as decoration, so all they say is said in the text as well.
 */
export const PLAN_TEMPLATE = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#let accent = rgb("#0b5563")
#let quiet = rgb("#4a5560")
#let line-colour = rgb("#d5dde0")
#let tint = rgb("#eef5f6")

#set document(title: paper.title)
#set text(lang: "da", region: "DK", font: ("Source Sans 3", "Noto Emoji"), size: paper.size * 1pt,
  fill: rgb("#16242a"), number-type: "lining", number-width: "tabular")
#set par(leading: 0.62em, spacing: 0.9em)
#set page(paper: "a4", margin: (x: 22mm, top: 26mm, bottom: 24mm),
  header: context {
    set text(size: 0.78em, fill: quiet)
    grid(columns: (1fr, auto), align: (left + horizon, right + horizon),
      if counter(page).get().first() > 1 [#paper.runningHead] else [#paper.sender],
      if paper.fictive != none {
        box(stroke: 0.6pt + accent, radius: 2pt, inset: (x: 0.6em, y: 0.35em),
          text(fill: accent, weight: "semibold", paper.fictive))
      })
  },
  footer: context {
    set text(size: 0.78em, fill: quiet)
    line(length: 100%, stroke: 0.5pt + line-colour)
    v(-0.4em)
    grid(columns: (1fr, auto), paper.footer,
      [#paper.pageWord #counter(page).display() / #counter(page).final().first()])
  })

#show heading: set text(fill: accent, weight: "semibold")
#show heading.where(level: 1): set block(above: 0.7em, below: 1em)
#show heading.where(level: 2): it => block(above: 2.4em, below: 1.1em, sticky: true, width: 100%,
  stroke: (bottom: 0.8pt + accent), inset: (bottom: 0.45em), text(size: 1.08em, it.body))
#show heading.where(level: 3): set text(size: 1.08em, fill: rgb("#16242a"))
#show heading.where(level: 3): set block(above: 1.7em, below: 0.8em, sticky: true)

// Lines that somebody typed, as they typed them.
#let lines(words) = words.split("\n").join(linebreak())
#let label-of(words) = text(size: 0.86em, fill: quiet, lines(words))
#let cell-of(cell) = if cell.note == "" { lines(cell.text) } else {
  [#lines(cell.text)#linebreak()#label-of(cell.note)]
}

#let facts(rows) = block(above: 1.1em, below: 1.1em, if paper.isLarge {
  for row in rows { block(above: 0.9em, below: 0.9em, [#label-of(row.label)#linebreak()#lines(row.text)]) }
} else {
  grid(columns: (38mm, 1fr), column-gutter: 5mm, row-gutter: 0.85em,
    ..rows.map(row => (label-of(row.label), lines(row.text))).flatten())
})

#let quote-of(words, by) = block(sticky: true, above: 0.9em, below: 1em, fill: tint, radius: 2pt, width: 100%,
  stroke: (left: 2pt + accent), inset: (left: 1em, right: 1em, y: 0.8em),
  [#label-of(by)#linebreak()#text(style: "italic", lines(words))])

#let notice(paragraphs) = block(above: 1.4em, below: 1.4em, width: 100%, radius: 2pt, inset: 1em,
  stroke: 0.8pt + accent, paragraphs.map(lines).join(parbreak()))

// What is too long for a column: a word is hyphenated, the address of a page is broken anywhere.
#let pieces(run) = if run.text.match(regex("^\p{L}+[.,;:!?]?$")) != none { run.text } else {
  run.text.clusters().chunks(10).map(piece => piece.join()).join("\u{200b}")
}
#let narrow(words) = words.replace(regex("\S{30,}"), pieces)

#let as-table(part) = block(above: 0.9em, below: 1.2em, {
  show regex("\p{L}{21,}"): set text(hyphenate: true)
  table(columns: part.widths.map(width => width * 1fr), stroke: none,
    inset: (x, y) => (left: if x == 0 { 0pt } else { 0.5em }, right: 0.5em, y: 0.6em),
    table.header(..part.columns.map(name => table.cell(stroke: (bottom: 0.8pt + quiet), label-of(name)))),
    ..part.rows.map(row => row.map(cell => table.cell(breakable: false,
      stroke: (bottom: 0.5pt + line-colour),
      cell-of((text: narrow(cell.text), note: narrow(cell.note)))))).flatten())
})

#let as-blocks(part) = for row in part.rows {
  let head = row.slice(0, part.leading)
  let rest = row.enumerate().slice(part.leading).filter(((at, cell)) => cell.text != "")
  block(above: 0.9em, below: 1.1em, breakable: false, width: 100%, inset: (left: 0.8em, y: 0.2em),
    stroke: (left: 1.5pt + line-colour), {
      block(below: 0.6em, {
        text(weight: "semibold", head.map(cell => lines(cell.text)).join(" "))
        for cell in head { if cell.note != "" { linebreak(); text(fill: quiet, cell.note) } }
      })
      for (at, cell) in rest {
        block(above: 0.6em, below: 0.6em,
          [#text(fill: quiet, part.columns.at(at).trim("?", at: end) + ": ")#lines(cell.text)#if cell.note != "" [, #cell.note]])
      }
    })
}

// Boxes and lines for a pen; the words beside them are what a screen reader is told.
#let tick = box(width: 0.95em, height: 0.95em, baseline: 0.14em, radius: 1pt, stroke: 0.8pt + quiet)
#let choices(part) = block(above: 1.1em, below: 1.1em, breakable: false, width: 100%, {
  if part.label != "" { block(below: 0.7em, lines(part.label)) }
  let options = part.options.map(words => [#tick#h(0.55em)#words])
  if part.isInline { grid(columns: options.map(_ => auto), column-gutter: 2.2em, ..options) }
  else { list(marker: none, body-indent: 0pt, spacing: 0.85em, ..options) }
})
#let rules(part) = block(above: 1.4em, below: 1.2em, breakable: false, width: 100%, {
  if part.label != "" { block(below: 0.4em, text(weight: "semibold", lines(part.label))) }
  for _ in range(part.count) { v(2.1em, weak: false); line(length: 100%, stroke: 0.5pt + quiet) }
})

#let draw(part) = {
  if part.kind == "facts" { facts(part.rows) }
  else if part.kind == "text" { block(above: 0.9em, below: 0.9em, lines(part.text)) }
  else if part.kind == "heading" { heading(level: 3, part.text) }
  else if part.kind == "quote" { quote-of(part.text, part.by) }
  else if part.kind == "notice" { notice(part.paragraphs) }
  else if part.kind == "choices" { choices(part) }
  else if part.kind == "rules" { rules(part) }
  else if part.kind == "numbered" { enum(spacing: 0.8em, ..part.items.map(lines)) }
  else if part.kind == "list" { list(marker: text(fill: accent, "•"), spacing: 0.8em, ..part.items.map(lines)) }
  else if paper.isLarge { as-blocks(part) }
  else { as-table(part) }
}

#block(below: 0pt, text(fill: quiet, weight: "semibold", paper.kicker))
#heading(level: 1, text(size: 1.5em, paper.heading))
#for part in paper.opening { draw(part) }
#for section in paper.sections {
  heading(level: 2, section.title)
  for part in section.parts { draw(part) }
}
`;
