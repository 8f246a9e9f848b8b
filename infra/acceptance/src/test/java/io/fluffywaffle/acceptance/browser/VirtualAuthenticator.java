package io.fluffywaffle.acceptance.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Chromium's own stand-in for a fingerprint reader: it agrees to everything. */
public final class VirtualAuthenticator {

	private static final String OPTIONS = """
			{"options": {"protocol": "ctap2", "transport": "internal", "hasResidentKey": true,
			 "hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}""";

	private VirtualAuthenticator() {
	}

	/** Lets a tab have one, for as long as it is open. */
	public static void plugInto(Page page) {
		CDPSession chromium = page.context().newCDPSession(page);
		chromium.send("WebAuthn.enable", new JsonObject());
		chromium.send("WebAuthn.addVirtualAuthenticator", JsonParser.parseString(OPTIONS).getAsJsonObject());
	}

}
