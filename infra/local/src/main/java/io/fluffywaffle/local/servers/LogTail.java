package io.fluffywaffle.local.servers;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log, for the message about a failure. */
public final class LogTail {

	private static final int LINES = 15;

	private LogTail() {
	}

	/** The last lines, and where the rest is. */
	public static String of(Path log) {
		try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
			file.seek(Math.max(0, file.length() - 8192));
			byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
			file.readFully(bytes);
			List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
			return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size())) + "\nLog: " + log;
		}
		catch (IOException ex) {
			return "No log at " + log;
		}
	}

}
