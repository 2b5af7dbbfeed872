// swift-tools-version: 6.2
import PackageDescription

// Measures the NewsML-G2 reader against the XML tokenizer beneath it: `swift run -c release wires-speed FILE…`.
let package = Package(
    name: "wires-speed", platforms: [.macOS(.v15)],
    dependencies: [.package(name: "wiredesk", path: "../..")],
    targets: [
        .executableTarget(
            name: "wires-speed",
            dependencies: [
                .product(name: "WireFormats", package: "wiredesk"),
                .product(name: "Markup", package: "wiredesk"),
                .product(name: "News", package: "wiredesk"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
    ])
