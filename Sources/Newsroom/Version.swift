/// Wiredesk's version, as `--version` and the about page print it.
package enum Version {
    package static let current = "0.1.0"
}
