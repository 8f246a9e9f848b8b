package io.fluffywaffle.simulator.sending;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ScheduledExecutorService;

import io.fluffywaffle.simulator.fault.Faults;
import io.fluffywaffle.simulator.log.Debugger;
import io.fluffywaffle.simulator.log.EventLog;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.message.Message;
import io.fluffywaffle.simulator.message.Status;
import io.fluffywaffle.simulator.number.Accounts;
import io.fluffywaffle.simulator.web.Form;
import io.fluffywaffle.simulator.webhook.WebhookCall;
import io.fluffywaffle.simulator.webhook.WebhookCaller;
import io.fluffywaffle.simulator.webhook.WebhookFailure;

/** Tells the application each new status of a message it asked a callback for. */
public final class StatusCallbacks {

	// Twilio sends it in this odd form, without seconds and century.
	private static final DateTimeFormatter CARRIER_TIME = DateTimeFormatter.ofPattern("yyMMddHHmm")
		.withZone(ZoneOffset.UTC);

	private final WebhookCaller webhooks;

	private final Accounts accounts;

	private final Faults faults;

	private final EventLog log;

	private final Debugger debugger;

	private final ScheduledExecutorService timer;

	public StatusCallbacks(WebhookCaller webhooks, Accounts accounts, Faults faults, EventLog log, Debugger debugger,
			ScheduledExecutorService timer) {
		this.webhooks = webhooks;
		this.accounts = accounts;
		this.faults = faults;
		this.log = log;
		this.debugger = debugger;
		this.timer = timer;
	}

	/**
	 * The way of one message's callbacks, with the fault that is set for its recipient.
	 */
	CallbackLane lane(Message message) {
		boolean silent = message.wishes().statusCallback() == null
				|| (message.from() != null && MagicNumbers.isMagic(message.from()));
		if (silent) {
			return CallbackLane.silent();
		}
		return new CallbackLane(this.faults.takeForCallbacks(message.to()).orElse(null), this::post, this::lose,
				this.timer);
	}

	private void post(Message message) {
		String url = String.valueOf(message.wishes().statusCallback());
		this.accounts.find(message.accountSid()).ifPresent((account) -> {
			WebhookCall call = new WebhookCall(account, url, form(message), message.logged(LogEntry.Kind.CALLBACK));
			if (this.webhooks.call(call) instanceof WebhookFailure failure) {
				this.debugger.add(failure.code(), message.sid(), url, failure.summary());
			}
		});
	}

	private void lose(Message message) {
		this.log.add(message.logged(LogEntry.Kind.CALLBACK).with("lost on purpose"));
	}

	private static Form form(Message message) {
		Status status = message.status();
		Form form = Form.of("SmsSid", message.sid(), "SmsStatus", status.text(), "MessageStatus", status.text(), "To",
				message.to());
		if (message.serviceSid() != null) {
			form = form.and("MessagingServiceSid", message.serviceSid());
		}
		form = form.and("MessageSid", message.sid()).and("AccountSid", message.accountSid());
		if (message.from() != null) {
			form = form.and("From", message.from());
		}
		form = form.and("ApiVersion", "2010-04-01");
		if (message.progress().errorCode() != null) {
			form = form.and("ErrorCode", message.progress().errorCode().toString());
		}
		return (status == Status.DELIVERED || status == Status.UNDELIVERED)
				? form.and("RawDlrDoneDate", CARRIER_TIME.format(message.progress().updatedAt())) : form;
	}

}
