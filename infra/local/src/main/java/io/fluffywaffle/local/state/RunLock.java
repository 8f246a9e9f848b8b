package io.fluffywaffle.local.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held by the one command that starts or watches the platform; freed when it dies. */
public final class RunLock implements AutoCloseable {

	private final FileChannel channel;

	private RunLock(FileChannel channel) {
		this.channel = channel;
	}

	/** Takes the lock; empty when another process has it. */
	public static Optional<RunLock> tryTake(StateFolder state) {
		try {
			Files.createDirectories(state.run());
			Path file = state.run().resolve("up.lock");
			FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			if (isLocked(channel)) {
				return Optional.of(new RunLock(channel));
			}
			channel.close();
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isLocked(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
