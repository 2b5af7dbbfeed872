/// What to do at an element when a tree is walked by its names.
public struct XMLStep: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Show the element.
    public static let show = XMLStep(rawValue: 1)
    /// Look at its attributes.
    public static let attributes = XMLStep(rawValue: 2)
    /// Go on with the elements inside it.
    public static let inside = XMLStep(rawValue: 4)
}

extension XMLElement {
    /// How many names its document has beside those of its vocabulary.
    public var ownNameCount: Int { tree.ownNameCount }

    /// The number of its name where that is one of a vocabulary its document was read with.
    public func nameNumber(in vocabulary: XMLVocabulary) -> Int? {
        let number = nameNumber
        return tree.isNumbered(as: vocabulary) && number < vocabulary.shared.names ? number : nil
    }

    /// Goes through this element and all inside it in document order, by the numbers of their names:
    /// first those of the vocabulary, then the document's own, for which `own` is asked.
    ///
    /// An element to be shown is given without a place, then each attribute to be shown with its place.
    public func walk(
        steps: [XMLStep], own: (_ name: Int) -> XMLStep,
        shown: [Bool], ownShown: (_ name: Int) -> Bool,
        _ body: (_ element: XMLElement, _ attribute: Int?) -> Void
    ) {
        var at = index
        let end = tree.nodes[index].end
        while at < end {
            let node = tree.nodes[at]
            let step = node.name < steps.count ? steps[node.name] : own(node.name)
            if step.contains(.show) { body(XMLElement(tree: tree, index: at), nil) }
            if step.contains(.attributes) {
                for place in node.attributes {
                    let name = tree.attributes[place].name
                    if name < shown.count ? shown[name] : ownShown(name) {
                        body(XMLElement(tree: tree, index: at), place)
                    }
                }
            }
            at = step.contains(.inside) ? at + 1 : node.end
        }
    }
}
