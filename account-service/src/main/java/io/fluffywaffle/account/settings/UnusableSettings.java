package io.fluffywaffle.account.settings;

import java.util.List;

/** Settings that cannot be; names everything that is wrong. */
public final class UnusableSettings extends RuntimeException {

	private final transient List<Fault> faults;

	UnusableSettings(List<Fault> faults) {
		this.faults = List.copyOf(faults);
	}

	public List<Fault> faults() {
		return this.faults;
	}

}
