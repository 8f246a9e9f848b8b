package io.fluffywaffle.defaults.settings;

import java.util.List;

/** Start-up was refused because of critical settings. */
public final class UnusableSettingsException extends RuntimeException {

	private final transient List<String> problems;

	/** Tells of problems, each naming its setting and not its value. */
	UnusableSettingsException(List<String> problems) {
		super("Settings: " + String.join(" | ", problems));
		this.problems = problems;
	}

	List<String> problems() {
		return this.problems;
	}

}
