import News

/// Reads plain text scraped off a page: a rail of headlines, and the one article among the rest.
public struct PageTextReader {
    let lines: [PageTextLine]
    let slug: Set<Substring>

    /// Lines beyond this are not looked at.
    static let mostLines = 50_000

    /// Text of more lines is left to the rules.
    static let mostJudged = 10_000

    /// Headlines in a row that make a rail.
    private static let shortestRail = 5

    /// Reads a page's text; throws where neither an article nor a rail stands in it.
    public static func read(text: String, hints: Hints = Hints()) throws(WireError) -> Reading {
        let reader = PageTextReader(text, address: hints.url)
        let article = reader.article() ?? reader.brief()
        let rails = reader.rails(outside: article?.range)
        let copies = rails.before + [article?.copy].compactMap(\.self) + rails.after
        guard !copies.isEmpty else {
            throw .noCopy(.pageText, Fault("no line reads like a story or a headline"))
        }
        return Reading(format: .pageText, copies: copies)
    }

    private init(_ text: String, address: String?) {
        let split = text.split(
            maxSplits: Self.mostLines, omittingEmptySubsequences: false,
            whereSeparator: \.isNewline)
        lines = split.prefix(Self.mostLines).map(PageTextLine.init)
        let path = address?.split(separator: "/").dropFirst(2).joined(separator: " ") ?? ""
        slug = Set(path.plainWords.filter { $0.utf8.count > 2 })
    }
}

/// The article.
extension PageTextReader {
    private func article() -> (copy: Copy, range: Range<Int>)? {
        let indent = storyIndent()
        guard let story = bestStretch(indent: indent) else { return nil }
        var kept = judged(ruled(story, indent: indent), in: story, indent: indent)
        guard kept.reduce(0, { $0 + lines[$1].text.utf8.count }) > 150 else { return nil }
        let head = headline(before: kept.first ?? story.lowerBound, of: kept)
        if let head { kept.removeAll { lines[$0].text == lines[head].text } }
        let end = max(story.upperBound, (kept.last ?? 0) + 1)
        let tail = signatures(after: end)
        var copy = Copy()
        if let head {
            copy.headline = lines[head].text.withoutGapBeforeColon
            copy.origins[.headline] = Origin("line \(head + 1)", because: "above the text")
            addBeside(head, kept: kept, to: &copy)
        }
        copy.body = (kept + tail).map { block(at: $0, in: story) }
        copy.origins[.body] = Origin(
            "lines \(story.lowerBound + 1)–\((tail.last ?? story.upperBound - 1) + 1)",
            because: "the stretch with the most sentences")
        let first = min(head ?? story.lowerBound, story.lowerBound)
        return (copy, first..<max(story.upperBound, (tail.last ?? -1) + 1))
    }

    /// The lines of a stretch that the rules take for the story's.
    private func ruled(_ story: Range<Int>, indent: Int?) -> [Int] {
        story.filter { isStory(at: $0, in: story, indent: indent) }
    }

    /// The lines of the page that the judge takes for the story's; the rules' own where it finds none.
    ///
    /// Where no line is indented the text is no dump of a page, and nothing outside the stretch is asked.
    private func judged(_ ruled: [Int], in story: Range<Int>, indent: Int?) -> [Int] {
        guard lines.count <= Self.mostJudged else { return ruled }
        let signs = PageTextSigns(lines, kept: Set(ruled), indent: indent, slug: slug)
        let known = Set(ruled)
        let kept = zip(signs.places, signs.rows()).filter { place, row in
            guard indent != nil || story.contains(place) else { return false }
            return PageJudge.ofLines.score(row) > 0
                || known.contains(place) && isConvention(lines[place].text)
        }
        return kept.isEmpty ? ruled : kept.map(\.0)
    }

    /// Whether a line is one that agencies put into their text: the judge knows papers only.
    private func isConvention(_ line: String) -> Bool {
        Crosshead.read(Text(line)) != nil || SignOff.isDesks(line)
            || MastheadByline.read(line) != nil
    }

    /// Says of every line of page text how it was judged; empty where nothing reads like a story.
    static func explain(text: String, hints: Hints = Hints()) -> PageExplanation {
        let reader = PageTextReader(text, address: hints.url)
        let indent = reader.storyIndent()
        guard let story = reader.bestStretch(indent: indent) else {
            return PageExplanation(blocks: [])
        }
        let ruled = Set(reader.ruled(story, indent: indent))
        let signs = PageTextSigns(reader.lines, kept: ruled, indent: indent, slug: reader.slug)
        return PageExplanation(
            blocks: zip(signs.places, signs.rows()).map { place, row in
                let score = PageJudge.ofLines.score(row)
                return PageExplanation.Block(
                    text: reader.lines[place].text, element: "line \(place + 1)",
                    isKept: score > 0, byRules: ruled.contains(place), score: score,
                    reason: score > 0 ? nil : "reads unlike the story", signs: row)
            }, signs: PageTextSigns.names)
    }

    private func block(at index: Int, in story: Range<Int>) -> Block {
        let line = lines[index]
        if line.kind == .label, !line.isItem, isCrosshead(at: index, in: story) {
            return Crosshead.read(Text(line.text)) == nil
                ? .crosshead(Text(line.text)) : .paragraph(Text(line.text))
        }
        return .paragraph(Text(line.text))
    }

    /// The indentation most of the prose has; nil where lines are not indented.
    private func storyIndent() -> Int? {
        guard lines.contains(where: { $0.indent > 0 && $0.kind != .blank }) else { return nil }
        var weights: [Int: Int] = [:]
        for line in lines where line.kind == .prose && !line.isItem {
            weights[line.indent, default: 0] += min(line.text.utf8.count, 600)
        }
        return weights.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
    }

    private func weight(_ line: PageTextLine, indent: Int?) -> Int {
        let isInLine = indent == nil || line.indent == indent
        let length = min(line.text.utf8.count, 600)
        switch line.kind {
        case .blank: return 0
        case .prose: return isInLine ? length : length / 5 - 20
        case .sentence: return isInLine ? length / 2 : -10
        case .label: return isInLine ? -14 : -34
        case .boilerplate: return -60
        }
    }

    /// The run of lines that weighs most.
    private func bestStretch(indent: Int?) -> Range<Int>? {
        var best = 0
        var range: Range<Int>?
        var sum = 0
        var start = 0
        for (index, line) in lines.enumerated() {
            if sum <= 0 {
                sum = 0
                start = index
            }
            sum += weight(line, indent: indent)
            if sum > best {
                best = sum
                range = start..<index + 1
            }
        }
        return best > 120 ? range : nil
    }

    private func isStory(at index: Int, in story: Range<Int>, indent: Int?) -> Bool {
        let line = lines[index]
        let isInLine = indent == nil || line.indent == indent
        switch line.kind {
        case .blank, .boilerplate: return false
        case .prose: return isInLine || line.isItem || line.text.utf8.count > 160
        case .sentence: return isInLine
        case .label: return isInLine && isCrosshead(at: index, in: story)
        }
    }

    /// A short line between two that hold sentences.
    private func isCrosshead(at index: Int, in story: Range<Int>) -> Bool {
        if Crosshead.read(Text(lines[index].text)) != nil { return true }
        let line = lines[index]
        guard line.text.utf8.count <= 140, !line.isItem, index > story.lowerBound,
            let next = neighbour(of: index, step: 1), let last = neighbour(of: index, step: -1)
        else { return false }
        let isBetween = lines[next].holdsSentence && lines[last].holdsSentence
        let beginsWell = line.text.first.map {
            $0.isLetter || $0.isNumber || "\"'“„«‘¿¡".contains($0)
        }
        return isBetween && beginsWell == true && line.text.split(separator: " ").count <= 16
            && !CreditMark.isIn(line.text)
    }

    private func neighbour(of index: Int, step: Int) -> Int? {
        var at = index + step
        while lines.indices.contains(at), lines[at].kind == .blank { at += step }
        return lines.indices.contains(at) ? at : nil
    }

    /// Sign-offs and masthead bylines under the text.
    private func signatures(after end: Int) -> [Int] {
        var found: [Int] = []
        for index in lines.indices.dropFirst(end).prefix(6) where lines[index].kind != .blank {
            let text = lines[index].text
            guard SignOff.isDesks(text) || MastheadByline.read(text) != nil else { break }
            found.append(index)
        }
        return found
    }
}

/// Rails.
extension PageTextReader {
    private func rails(outside article: Range<Int>?) -> (before: [Copy], after: [Copy]) {
        let head = article?.lowerBound ?? lines.count
        let before = rail(in: 0..<head)
        guard let article else { return (before, []) }
        return (before, rail(in: article.upperBound..<lines.count))
    }

    /// The longest run of headlines in a part of the page.
    private func rail(in range: Range<Int>) -> [Copy] {
        var best: [Int] = []
        var run: [Int] = []
        var misses = 0
        for index in range where lines[index].kind != .blank {
            let line = lines[index]
            if line.looksLikeHeadline || (line.isItem && line.text.utf8.count > 24) {
                run.append(index)
                misses = 0
            } else {
                misses += 1
                if misses > 1 || line.kind == .prose { run = [] }
            }
            if run.count > best.count { best = run }
        }
        let isMarked = best.filter { lines[$0].isItem }.count * 2 > best.count
        if isMarked { best = best.filter { lines[$0].isItem } }
        guard best.count >= Self.shortestRail, !isWrapped(best), !isMarkdown else { return [] }
        return best.map { index in
            var copy = Copy(headline: lines[index].text)
            copy.origins[.headline] = Origin("line \(index + 1)", because: "one of a rail")
            return copy
        }
    }
}

/// Text that is no page's.
extension PageTextReader {
    /// Whether lines that look like headlines are one text cut at a width: many begin small.
    private func isWrapped(_ run: [Int]) -> Bool {
        run.count { lines[$0].text.first?.isLowercase == true } * 4 > run.count
    }

    /// Whether the text is marked up for a README: headings with `#` and fences.
    private var isMarkdown: Bool {
        lines.count { line in
            line.text.hasPrefix("```") || line.text.hasPrefix("# ") || line.text.hasPrefix("## ")
        } > 1
    }
}

/// Very short texts.
extension PageTextReader {
    /// A text of more lines is a page.
    private static let mostBriefLines = 6

    /// A headline and the one or two paragraphs under it, where that is all there is.
    private func brief() -> (copy: Copy, range: Range<Int>)? {
        let full = lines.indices.filter { lines[$0].kind != .blank }
        guard (2...Self.mostBriefLines).contains(full.count), let head = full.first,
            lines[head].kind == .label, lines[head].text.split(separator: " ").count > 2,
            full.dropFirst().allSatisfy({ lines[$0].holdsSentence })
        else { return nil }
        var copy = Copy(
            headline: lines[head].text.withoutGapBeforeColon,
            body: full.dropFirst().map { .paragraph(Text(lines[$0].text)) })
        copy.origins[.headline] = Origin("line \(head + 1)", because: "above the text")
        return (copy, head..<lines.count)
    }
}

extension PageTextLine {
    /// Whether the line is a sentence or more.
    fileprivate var holdsSentence: Bool { kind == .prose || kind == .sentence }
}
