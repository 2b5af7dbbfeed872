// swift-tools-version: 6.2
import PackageDescription

// Measures the feed reader as another package would use it; `./run` builds and drives it.
let package = Package(
    name: "feeds-speed", platforms: [.macOS(.v15)],
    dependencies: [.package(name: "wiredesk", path: "../..")],
    targets: [
        .executableTarget(
            name: "feeds-speed",
            dependencies: [
                .product(name: "WireFormats", package: "wiredesk"),
                .product(name: "News", package: "wiredesk"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
    ])
