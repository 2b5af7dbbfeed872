import Markup

/// The date reader: every moment it gives lies in the years it can print.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    let words = String(decoding: UnsafeBufferPointer(start: data, count: size), as: UTF8.self)
    guard let date = StatedDate(words) else { return 0 }
    precondition(abs(date.seconds) < 300_000_000_000, "no year that can be printed")
    precondition((0..<1000).contains(date.milliseconds), "no part of a second")
    precondition(abs(date.offsetMinutes ?? 0) <= 24 * 60, "no zone of this earth")
    return 0
}
