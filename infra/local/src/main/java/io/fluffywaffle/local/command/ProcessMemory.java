package io.fluffywaffle.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How much memory a process and its children hold. */
public final class ProcessMemory {

	private ProcessMemory() {
	}

	/**
	 * Resident megabytes of the whole tree, pages that several processes share counted
	 * once; 0 where the system does not tell.
	 */
	public static long megabytes(long pid) {
		return ProcessHandle.of(pid)
			.stream()
			.flatMap((process) -> Stream.concat(Stream.of(process), process.descendants()))
			.mapToLong((process) -> kilobytes(process.pid()))
			.sum() / 1024;
	}

	private static long kilobytes(long pid) {
		return Stream.of(Path.of("/proc", String.valueOf(pid), "smaps_rollup"))
			.flatMap(ProcessMemory::lines)
			.filter((line) -> line.startsWith("Pss:"))
			.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")))
			.sum();
	}

	private static Stream<String> lines(Path file) {
		try {
			return Files.readAllLines(file).stream();
		}
		catch (IOException ex) {
			return Stream.empty();
		}
	}

}
