package io.fluffywaffle.local.command;

import java.nio.file.Files;

import io.fluffywaffle.local.demo.DemoFile;
import io.fluffywaffle.local.settings.Port;
import io.fluffywaffle.local.settings.Settings;
import io.fluffywaffle.local.terminal.Style;

/** Tells a newcomer where to go. */
public final class Welcome {

	private final Installation installation;

	public Welcome(Installation installation) {
		this.installation = installation;
	}

	/** Says where everything is and who can sign in. */
	public void print() {
		Settings settings = this.installation.settings();
		Style style = this.installation.style();
		this.installation.say("");
		line("Portal", style.bold(settings.publicUrl()));
		if (settings.twilio().isEmpty()) {
			line("Handsets", settings.url(Port.SIMULATOR));
		}
		else {
			line("Texts go out", "through Twilio, account " + settings.twilio().get().sid());
			line("Twilio webhook", settings.publicUrl() + "/webhooks/twilio/sms#rc=5&rp=all");
		}
		line("Mail", settings.url(Port.MAIL));
		line("API", settings.publicUrl() + "/api/docs");
		line("Keycloak", "%s/admin  (admin / %s)".formatted(settings.url(Port.KEYCLOAK),
				this.installation.secrets().password("keycloak.admin")));
		if (Files.exists(this.installation.state().demo())) {
			if (settings.secondFactor().equals("nobody")) {
				line("Sign-in", "by password alone, until WAFFLE_SECOND_FACTOR=owners");
			}
			this.installation.say("");
			DemoFile.read(this.installation.state().demo())
				.users()
				.forEach(
						(user) -> line(user.username(), "%s   %s".formatted(user.password(), style.dim(user.about()))));
		}
		this.installation.say("");
	}

	private void line(String what, String where) {
		this.installation.say("  %-18s %s".formatted(what, where));
	}

}
