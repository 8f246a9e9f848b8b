package io.fluffywaffle.testsupport.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * This JVM's claim on the run's servers: an open connection to their keeper. The system
 * closes it however the JVM ends, so nothing is left behind, not even after kill -9.
 */
final class Lease {

	private static @Nullable Lease ofThisJvm;

	private final Wire wire;

	private Lease(Wire wire) {
		this.wire = wire;
	}

	static synchronized Lease ofThisJvm() {
		Lease lease = ofThisJvm;
		if (lease == null) {
			lease = open(RealServers.root());
			ofThisJvm = lease;
		}
		return lease;
	}

	private static Lease open(Path root) {
		try {
			Lease lease = new Lease(KeeperFolder.connect(root));
			lease.ask("hello", Long.toString(builder()));
			return lease;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The keeper of the test servers does not answer", ex);
		}
	}

	synchronized List<String> ask(String... words) {
		try {
			this.wire.write(List.of(words));
			List<String> answer = this.wire.read();
			if (!answer.getFirst().equals("ok")) {
				throw new IllegalStateException("Test servers: " + String.join(" ", answer));
			}
			return answer.subList(1, answer.size());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The keeper of the test servers is gone", ex);
		}
	}

	// The Maven that runs this JVM: while it lives, more tests may come
	private static long builder() {
		Optional<ProcessHandle> process = ProcessHandle.current().parent();
		while (process.isPresent() && !process.get().info().command().orElse("").endsWith("java")) {
			process = process.get().parent();
		}
		return process.orElseGet(ProcessHandle::current).pid();
	}

}
