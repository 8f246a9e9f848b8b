package io.fluffywaffle.defaults.settings;

import java.util.List;

/** Start-up was refused because critical settings are missing or malformed. */
public final class UnusableSettingsException extends RuntimeException {

	/** What is wrong with one setting. */
	record Fault(RequiredSetting setting, boolean missing) {

		String describe() {
			return "%s is %s: %s. Example: %s=%s".formatted(this.setting.name(), this.missing ? "missing" : "malformed",
					this.setting.meaning(), this.setting.name(), this.setting.example());
		}

	}

	private final transient List<Fault> faults;

	UnusableSettingsException(List<Fault> faults) {
		super("Settings: " + String.join(" | ", faults.stream().map(Fault::describe).toList()));
		this.faults = faults;
	}

	List<Fault> faults() {
		return this.faults;
	}

}
