/// Output could not be written: a full disk, a closed pipe.
package struct OutputError: Error, Hashable, Sendable, CustomStringConvertible {
    package let why: String

    package var description: String { "cannot write the output: \(why)" }
}
