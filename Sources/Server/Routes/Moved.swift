/// Thrown by a route whose page stands at another address for good.
struct Moved: Error {
    let address: String

    init(to address: String) {
        self.address = address
    }
}
