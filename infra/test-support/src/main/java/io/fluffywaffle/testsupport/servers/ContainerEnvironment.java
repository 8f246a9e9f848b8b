package io.fluffywaffle.testsupport.servers;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Map;

/** What Testcontainers has to be told; it reads it from the environment only. */
final class ContainerEnvironment {

	private ContainerEnvironment() {
	}

	/** Completes a keeper's environment. What somebody has set stays. */
	static void complete(Map<String, String> environment) throws SocketException {
		// A keeper ends its containers itself, and the next one those of a killed keeper
		environment.putIfAbsent("TESTCONTAINERS_RYUK_DISABLED", "true");
		if (engineRunsHere(environment)) {
			environment.putIfAbsent("TESTCONTAINERS_HOST_OVERRIDE", "localhost");
		}
	}

	// Testcontainers believes that whoever has a /.dockerenv sits in a container of the
	// engine
	private static boolean engineRunsHere(Map<String, String> environment) throws SocketException {
		return environment.getOrDefault("DOCKER_HOST", "unix:").startsWith("unix:")
				&& NetworkInterface.getByName("docker0") != null;
	}

}
