package io.fluffywaffle.local.command;

import java.io.PrintStream;

import io.fluffywaffle.local.Platform;
import io.fluffywaffle.local.secret.Secrets;
import io.fluffywaffle.local.settings.Settings;
import io.fluffywaffle.local.state.StateFolder;
import io.fluffywaffle.local.terminal.Style;

/**
 * What the commands work on: one checkout with its settings and its state.
 *
 * @param settings ports and addresses
 * @param state the folder of everything that stays
 * @param style what the terminal can show
 */
public record Installation(Settings settings, StateFolder state, Style style) {

	/** The installation of these settings. */
	public static Installation of(Settings settings, Style style) {
		return new Installation(settings, StateFolder.at(settings.home()), style);
	}

	Secrets secrets() {
		return Secrets.open(this.state.secrets());
	}

	Platform platform() {
		return new Platform(this.settings, this.state, secrets());
	}

	PrintStream out() {
		return System.out;
	}

	void say(String line) {
		out().println(line);
	}

}
