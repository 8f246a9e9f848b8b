package io.fluffywaffle.simulator.webhook;

import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.number.TwilioAccount;
import io.fluffywaffle.simulator.web.Form;

/** A call to make, and the entry each attempt of it puts into the log. */
public record WebhookCall(TwilioAccount account, String url, Form form, LogEntry entry) {

}
