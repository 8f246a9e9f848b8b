package io.fluffywaffle.local.servers;

import java.nio.file.Path;
import java.util.Objects;

final class TestArtifacts {

	private TestArtifacts() {
	}

	static ServerArtifacts ofThisCheckout() {
		return ServerArtifacts.of(Path.of(Objects.requireNonNull(System.getProperty("waffle.root"))));
	}

}
