package io.fluffywaffle.local.port;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The process that listens on a port, as far as Linux lets one see it.
 *
 * @param pid its id
 * @param name what it was started as, for a person
 */
public record PortOwner(long pid, String name) {

	private static final Path PROC = Path.of("/proc");

	// Column 4 of /proc/net/tcp: the socket listens.
	private static final String LISTENING = "0A";

	/** Finds who listens on a port; empty where the system does not tell. */
	public static Optional<PortOwner> of(int port) {
		try {
			return inodeOf(port).flatMap(PortOwner::holding);
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private static Optional<String> inodeOf(int port) throws IOException {
		String suffix = ":%04X".formatted(port);
		for (String table : List.of("net/tcp", "net/tcp6")) {
			Path file = PROC.resolve(table);
			if (!Files.isReadable(file)) {
				continue;
			}
			Optional<String> inode = Files.readAllLines(file)
				.stream()
				.map((line) -> line.strip().split("\\s+"))
				.filter((columns) -> columns.length > 9 && columns[1].endsWith(suffix) && LISTENING.equals(columns[3]))
				.map((columns) -> columns[9])
				.findFirst();
			if (inode.isPresent()) {
				return inode;
			}
		}
		return Optional.empty();
	}

	private static Optional<PortOwner> holding(String inode) {
		Path socket = Path.of("socket:[" + inode + "]");
		return ProcessHandle.allProcesses()
			.filter((process) -> holds(process.pid(), socket))
			.findFirst()
			.map((process) -> new PortOwner(process.pid(), nameOf(process)));
	}

	private static boolean holds(long pid, Path socket) {
		try (Stream<Path> open = Files.list(PROC.resolve(pid + "/fd"))) {
			return open.anyMatch((descriptor) -> pointsTo(descriptor, socket));
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static boolean pointsTo(Path descriptor, Path socket) {
		try {
			return Files.readSymbolicLink(descriptor).equals(socket);
		}
		catch (IOException ex) {
			return false;
		}
	}

	// The program without its folder, the rest of the line without its middle.
	private static String nameOf(ProcessHandle process) {
		String line = process.info().commandLine().or(() -> process.info().command()).orElse("unknown");
		int programEnd = (line.indexOf(' ') < 0) ? line.length() : line.indexOf(' ');
		String told = line.substring(line.lastIndexOf('/', programEnd) + 1);
		return (told.length() <= 70) ? told : told.substring(0, 20) + " ... " + told.substring(told.length() - 45);
	}

}
