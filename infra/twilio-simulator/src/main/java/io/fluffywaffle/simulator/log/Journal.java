package io.fluffywaffle.simulator.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.fluffywaffle.simulator.json.Json;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The state file: one JSON line for each change, written before the change is told. The
 * kernel has a line when {@code append} returns, so it outlives a killed process.
 */
public final class Journal implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Journal.class);

	private final Map<String, Consumer<JsonNode>> readers = new HashMap<>();

	private final @Nullable Path file;

	private OutputStream out = OutputStream.nullOutputStream();

	/** Without a file everything is forgotten at the end. */
	public Journal(@Nullable Path file) {
		this.file = file;
	}

	/**
	 * Names a kind of line; its reader is called for each one of them when the file is
	 * replayed.
	 */
	public <T> Topic<T> topic(String name, Class<T> type, Consumer<T> reader) {
		this.readers.put(name, (value) -> reader.accept(Json.MAPPER.treeToValue(value, type)));
		return (value) -> append(name, value);
	}

	/** Reads the file back and opens it for more. */
	public void replay() {
		if (this.file == null) {
			return;
		}
		try {
			if (this.file.getParent() != null) {
				Files.createDirectories(this.file.getParent());
			}
			if (Files.exists(this.file)) {
				cutTornLine(this.file);
				try (Stream<String> lines = Files.lines(this.file)) {
					lines.forEach(this::restore);
				}
			}
			this.out = Files.newOutputStream(this.file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The state file " + this.file + " cannot be used", ex);
		}
	}

	private void restore(String line) {
		try {
			JsonNode entry = Json.MAPPER.readTree(line);
			Consumer<JsonNode> reader = this.readers.get(entry.path("topic").asString());
			if (reader != null) {
				reader.accept(entry.path("value"));
			}
		}
		catch (JacksonException ex) {
			log.warn("A line of {} is not readable and was skipped: {}", this.file, ex.getOriginalMessage());
		}
	}

	private void append(String topic, Object value) {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		line.writeBytes(Json.MAPPER.writeValueAsBytes(new Line(topic, value)));
		line.write('\n');
		synchronized (this) {
			try {
				this.out.write(line.toByteArray());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	// A process killed in the middle of a write leaves half a line, and the next one must
	// not continue it.
	private static void cutTornLine(Path file) throws IOException {
		try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
			long end = content.length();
			while (end > 0) {
				content.seek(end - 1);
				if (content.read() == '\n') {
					break;
				}
				end--;
			}
			content.setLength(end);
		}
	}

	@Override
	public synchronized void close() throws IOException {
		this.out.close();
		this.out = OutputStream.nullOutputStream();
	}

	/** Where one kind of change is written. */
	@FunctionalInterface
	public interface Topic<T> {

		void append(T value);

	}

	private record Line(String topic, Object value) {

	}

}
