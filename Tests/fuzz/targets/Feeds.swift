import News
import WireFormats

/// The whole reading of a delivery, as delivered and edited: read or refused, the same both times.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: data, count: size))
    var hints = Hints(url: "https://kest.example/feed")
    let edited = try? Reader.read(bytes, hints: hints)
    hints.asDelivered = true
    guard let reading = try? Reader.read(bytes, hints: hints) else {
        precondition(edited == nil, "refused only as delivered")
        return 0
    }
    precondition(reading.copies.count == edited?.copies.count, "the copy editor lost copy")
    for copy in reading.copies { _ = copy.text.plainText }
    return 0
}
