package io.fluffywaffle.local.terminal;

import java.io.Console;
import java.util.Map;

/**
 * What this terminal can show.
 *
 * @param live lines may be drawn again
 * @param colour colours are wanted, see https://no-color.org
 */
public record Style(boolean live, boolean colour) {

	/** Of the terminal this process writes to. */
	public static Style detect(Map<String, String> environment) {
		Console console = System.console();
		boolean terminal = console != null && console.isTerminal() && !"dumb".equals(environment.get("TERM"));
		return new Style(terminal, terminal && environment.getOrDefault("NO_COLOR", "").isEmpty());
	}

	public String good(String text) {
		return paint("32", text);
	}

	public String bad(String text) {
		return paint("31", text);
	}

	public String accent(String text) {
		return paint("36", text);
	}

	public String dim(String text) {
		return paint("2", text);
	}

	public String bold(String text) {
		return paint("1", text);
	}

	private String paint(String code, String text) {
		return (this.colour && !text.isEmpty()) ? "\033[" + code + "m" + text + "\033[0m" : text;
	}

}
