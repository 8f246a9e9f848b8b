package io.fluffywaffle.local.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.fluffywaffle.local.plan.StartupListener;

/**
 * A line per part. On a terminal the lines are drawn again as they change, with a
 * spinner; elsewhere each change is a line of its own.
 */
public final class Board implements StartupListener, AutoCloseable {

	private static final String SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";

	private static final int NAME_WIDTH = 22;

	private final PrintStream out;

	private final Style style;

	private final Map<String, Line> lines = new LinkedHashMap<>();

	private int drawn;

	private int tick;

	private volatile boolean open = true;

	/**
	 * Shows these parts, all waiting.
	 * @param out where to
	 * @param style how
	 * @param parts the names, in the order of their lines
	 */
	public Board(PrintStream out, Style style, List<String> parts) {
		this.out = out;
		this.style = style;
		parts.forEach((part) -> this.lines.put(part, new Line(State.WAITING, "", System.nanoTime())));
		if (style.live()) {
			Thread.ofVirtual().start(this::animate);
		}
	}

	@Override
	public synchronized void waiting(String part, List<String> waitingFor) {
		String detail = waitingFor.isEmpty() ? "" : "for " + String.join(", ", waitingFor);
		this.lines.put(part, new Line(State.WAITING, detail, System.nanoTime()));
	}

	@Override
	public synchronized void starting(String part) {
		show(part, new Line(State.STARTING, "", System.nanoTime()));
	}

	@Override
	public synchronized void ready(String part, Duration took) {
		show(part, new Line(State.READY, "in " + seconds(took), System.nanoTime()));
	}

	@Override
	public synchronized void failed(String part) {
		show(part, new Line(State.FAILED, "", System.nanoTime()));
	}

	/** Draws the last state; nothing moves any more. */
	@Override
	public synchronized void close() {
		if (this.open) {
			this.open = false;
			redraw();
		}
	}

	private void show(String part, Line line) {
		this.lines.put(part, line);
		if (this.style.live()) {
			redraw();
		}
		else {
			this.out.println(render(part, line));
		}
	}

	private void animate() {
		while (this.open) {
			synchronized (this) {
				this.tick++;
				if (this.open) {
					redraw();
				}
			}
			try {
				Thread.sleep(Duration.ofMillis(120));
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

	private void redraw() {
		if (!this.style.live()) {
			return;
		}
		StringBuilder screen = new StringBuilder();
		if (this.drawn > 0) {
			screen.append("\033[").append(this.drawn).append('A');
		}
		this.lines.forEach((part, line) -> screen.append("\033[2K").append(render(part, line)).append('\n'));
		this.out.print(screen);
		this.out.flush();
		this.drawn = this.lines.size();
	}

	private String render(String part, Line line) {
		String name = part + " ".repeat(Math.max(1, NAME_WIDTH - part.length()));
		String detail = switch (line.state()) {
			case STARTING -> this.style.live() ? seconds(Duration.ofNanos(System.nanoTime() - line.since())) : "";
			default -> line.detail();
		};
		String mark = switch (line.state()) {
			case WAITING -> this.style.dim("·");
			case STARTING -> this.style.accent(this.style.live() ? spinner() : "…");
			case READY -> this.style.good("✓");
			case FAILED -> this.style.bad("✗");
		};
		return ("  " + mark + " " + name + this.style.dim((line.state().word() + " " + detail).strip()))
			.stripTrailing();
	}

	private String spinner() {
		return String.valueOf(SPINNER.charAt(this.tick % SPINNER.length()));
	}

	private static String seconds(Duration duration) {
		return "%.1f s".formatted(duration.toMillis() / 1000.0);
	}

	private enum State {

		WAITING, STARTING, READY, FAILED;

		String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	private record Line(State state, String detail, long since) {

	}

}
