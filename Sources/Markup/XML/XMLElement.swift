/// One element of an ``XMLTree``.
public struct XMLElement: Sendable {
    let tree: XMLNodes
    let index: Int

    private var node: XMLNodes.Node { tree.nodes[index] }

    /// The element's name.
    public var name: XMLName { tree.name(node.name) }
    /// The byte of the document where its start tag begins.
    public var offset: Int { node.start }
    /// The bytes of the document between its start tag and its end tag, as written.
    public var innerRange: Range<Int> { node.inner }
    /// The address relative links in it resolve against.
    public var base: String? { tree.inherited[node.inherited].base }
    /// The language stated for it by `xml:lang`, on itself or around it.
    public var language: String? { tree.inherited[node.inherited].language }

    /// Whether it has this name.
    public func isNamed(_ local: String, in namespace: String) -> Bool {
        tree.isNamed(node.name, local, in: namespace)
    }

    /// Whether it has this local name, in whatever namespace.
    public func isNamed(_ local: String) -> Bool {
        tree.isNamed(node.name, local, in: nil)
    }

    /// The number of its name among those of the tree: equal names, equal numbers.
    public var nameNumber: Int { node.name }

    /// The name with this number, of an element or an attribute.
    public func name(_ number: Int) -> XMLName { tree.name(number) }

    /// The places of its attributes; see ``attributeNumber(_:)`` and ``attributeValue(_:)``.
    public var attributePlaces: Range<Int> { node.attributes }

    /// The number of an attribute's name.
    public func attributeNumber(_ place: Int) -> Int { tree.attributes[place].name }

    /// The value of an attribute.
    public func attributeValue(_ place: Int) -> XMLWords {
        XMLWords(tree, tree.attributes[place].value)
    }

    /// Its attributes in order.
    public var attributes: [(name: XMLName, value: String)] {
        tree.attributes[node.attributes].map { (tree.name($0.name), tree.text($0.value)) }
    }

    /// The value of one attribute.
    public func attribute(_ local: String, in namespace: String = "") -> String? {
        for at in node.attributes {
            if tree.isNamed(tree.attributes[at].name, local, in: namespace) {
                return tree.text(tree.attributes[at].value)
            }
        }
        return nil
    }

    /// The elements directly inside, in order.
    public var children: [XMLElement] { Array(eachChild) }

    /// The elements directly inside, one by one.
    public var eachChild: XMLChildren { XMLChildren(tree, of: index) }

    /// The elements of this name directly inside; any namespace when none is given.
    public func children(_ local: String, in namespace: String? = nil) -> [XMLElement] {
        var found: [XMLElement] = []
        var next = index + 1
        while next < node.end {
            if isNamed(next, local, in: namespace) {
                found.append(XMLElement(tree: tree, index: next))
            }
            next = tree.nodes[next].end
        }
        return found
    }

    /// The first element of this name directly inside; any namespace when none is given.
    public func child(_ local: String, in namespace: String? = nil) -> XMLElement? {
        var next = index + 1
        while next < node.end {
            if isNamed(next, local, in: namespace) { return XMLElement(tree: tree, index: next) }
            next = tree.nodes[next].end
        }
        return nil
    }

    /// The elements of this name anywhere inside, in document order.
    public func descendants(_ local: String, in namespace: String? = nil) -> [XMLElement] {
        (index + 1..<max(node.end, index + 1)).compactMap { next in
            isNamed(next, local, in: namespace) ? XMLElement(tree: tree, index: next) : nil
        }
    }

    @inline(__always)
    private func isNamed(_ index: Int, _ local: String, in namespace: String?) -> Bool {
        tree.isNamed(tree.nodes[index].name, local, in: namespace)
    }

    /// All text inside, in document order, as written.
    public var text: String {
        var text = ""
        let runs = tree.runs
        var at = firstRunInside
        while at < runs.count, isInside(runs[at].parent) {
            text += tree.text(runs[at].words)
            at += 1
        }
        return text
    }

    /// Text and elements directly inside, in document order.
    public var parts: XMLParts { XMLParts(tree, of: index, fromRun: firstRunInside) }

    /// The first run of text behind the start tag, found by halving: runs stand in document order.
    private var firstRunInside: Int {
        let runs = tree.runs
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle].node <= index { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func isInside(_ other: Int) -> Bool { other >= index && other < node.end }
}
