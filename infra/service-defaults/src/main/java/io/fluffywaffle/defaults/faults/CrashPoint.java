package io.fluffywaffle.defaults.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;

/**
 * Named places at which a test can halt or freeze the process, to show what survives it.
 * <p>
 * {@code CRASH_AT=C6:2} halts the process the second time it passes C6, without shutdown
 * hooks; {@code STOP_AT=C6:1} freezes it (SIGSTOP) until somebody sends SIGCONT. Without
 * these variables a point costs one null check.
 */
public final class CrashPoint {

	private static final @Nullable CrashPoint CRASH = parse(System.getenv("CRASH_AT"));

	private static final @Nullable CrashPoint STOP = parse(System.getenv("STOP_AT"));

	private final String name;

	private final AtomicInteger passesLeft;

	private CrashPoint(String name, int passes) {
		this.name = name;
		this.passesLeft = new AtomicInteger(passes);
	}

	/** Says that the process is at this point now. */
	public static void reach(String name) {
		if (CRASH != null && CRASH.isDue(name)) {
			Runtime.getRuntime().halt(137);
		}
		if (STOP != null && STOP.isDue(name)) {
			freeze();
		}
	}

	private boolean isDue(String name) {
		return this.name.equals(name) && this.passesLeft.decrementAndGet() == 0;
	}

	private static @Nullable CrashPoint parse(@Nullable String setting) {
		if (setting == null || setting.isBlank()) {
			return null;
		}
		String[] parts = setting.split(":", 2);
		return new CrashPoint(parts[0], (parts.length == 2) ? Integer.parseInt(parts[1]) : 1);
	}

	private static void freeze() {
		try {
			new ProcessBuilder("kill", "-STOP", Long.toString(ProcessHandle.current().pid())).start().waitFor();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
