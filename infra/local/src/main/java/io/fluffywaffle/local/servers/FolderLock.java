package io.fluffywaffle.local.servers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A lock between processes that the system releases when its holder dies. */
public final class FolderLock implements AutoCloseable {

	private final FileChannel channel;

	private final FileLock lock;

	private FolderLock(FileChannel channel, FileLock lock) {
		this.channel = channel;
		this.lock = lock;
	}

	/** Waits until the lock is ours. */
	public static FolderLock take(Path file) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		return new FolderLock(channel, channel.lock());
	}

	@Override
	public void close() throws IOException {
		this.lock.release();
		this.channel.close();
	}

}
