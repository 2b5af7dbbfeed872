/// Reads whole files and standard input, never more than a limit.
package enum FileBytes {
    /// The bytes of the file at `path`, or of standard input for `-`.
    package static func read(_ path: String, limit: Int) throws(FileBytesError) -> [UInt8] {
        try OpenFile(path).all(limit: limit)
    }
}
