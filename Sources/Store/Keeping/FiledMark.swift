package import News

/// A piece of copy by its place in the order of filing.
package struct FiledMark: Hashable, Sendable {
    package var number: Int64
    package var id: CopyID

    package init(number: Int64, id: CopyID) {
        self.number = number
        self.id = id
    }
}
