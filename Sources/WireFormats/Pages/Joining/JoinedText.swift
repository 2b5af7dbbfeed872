import News

/// The copy of an article while the texts of its further pages and forms are added.
struct JoinedText {
    private var copy: Copy
    private var said: Set<String>
    private var pictures: Set<String>

    /// Another form of the same text takes its place only where it has so many times its words:
    /// forms differ in what little is left of the page around them.
    private static let fuller = (times: 6, of: 5)

    init(_ first: Copy) {
        copy = first
        said = []
        pictures = []
        note(first.body)
        said.formUnion(first.standfirst.map(\.plainText) + [first.headline])
    }

    /// Adds what a page says that was not said yet. A page most of whose text was is another form of
    /// the same text, and is taken for it where it is fuller.
    mutating func add(_ page: Copy) {
        let known = page.body.filter { $0.isProse && said.contains($0.plainText) }
        let (shared, whole, own) = (known.words, page.body.words, copy.body.words)
        if shared * 2 >= min(whole, own), shared > 0 {
            if whole * Self.fuller.of > own * Self.fuller.times { copy.body = page.body }
        } else {
            copy.body += page.body.filter(isNew)
        }
        note(page.body)
        fill(from: page)
    }

    /// The joined copy; its other pages are no longer to be fetched.
    func copy(of pages: Int) -> Copy {
        guard pages > 1 else { return copy }
        var copy = copy
        copy.extras.removeAll { $0.name == "next" || $0.name == "previous" }
        let place = copy.origins[.body]?.place ?? "page"
        copy.origins[.body] = Origin(place, because: "joined from \(pages) pages")
        return copy
    }

    private func isNew(_ block: Block) -> Bool {
        if case .picture(let picture) = block { return !pictures.contains(picture.address) }
        let text = block.plainText
        return text.isEmpty || !said.contains(text)
    }

    private mutating func note(_ body: [Block]) {
        for block in body {
            if case .picture(let picture) = block {
                pictures.insert(picture.address)
            } else {
                said.insert(block.plainText)
            }
        }
    }

    /// Takes over what the pages before did not say.
    private mutating func fill(from page: Copy) {
        func take<Value>(_ field: Copy.Field, _ path: WritableKeyPath<Copy, Value?>) {
            guard copy[keyPath: path] == nil, page[keyPath: path] != nil else { return }
            copy[keyPath: path] = page[keyPath: path]
            copy.origins[field] = page.origins[field]
        }
        take(.published, \.published)
        take(.updated, \.updated)
        take(.language, \.language)
        take(.outlet, \.outlet)
        take(.link, \.link)
        if copy.bylines.isEmpty {
            copy.bylines = page.bylines
            copy.origins[.bylines] = page.origins[.bylines]
        }
        if copy.headline.isEmpty {
            copy.headline = page.headline
            copy.origins[.headline] = page.origins[.headline]
        }
        let names = Set(copy.extras.map(\.name))
        copy.extras += page.extras.filter { !names.contains($0.name) }
    }
}

extension [Block] {
    /// How many bytes of prose there are.
    fileprivate var words: Int {
        reduce(0) { $0 + ($1.isProse ? $1.plainText.utf8.count : 0) }
    }
}
