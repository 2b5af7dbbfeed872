import Markup
import WireFormats

/// The HTML reader, alone and as fragments of feeds have it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: data, count: size))
    let document = HTMLDocument(bytes)
    // Every node stands in the one it names.
    for (index, node) in document.nodes.enumerated() where node.firstChild >= 0 {
        precondition(document.nodes[Int(node.firstChild)].parent == index, "a child of another")
    }
    _ = HTMLBlocks.blocks(fragment: bytes, base: "https://kest.example/")
    var hints = Hints(url: "https://kest.example/")
    hints.format = .webPage
    _ = try? Reader.read(bytes, hints: hints)
    return 0
}
