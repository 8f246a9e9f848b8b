package io.fluffywaffle.simulator.handset;

import java.util.Map;

import io.fluffywaffle.simulator.fault.Faults;
import io.fluffywaffle.simulator.fault.MadeUpNumbers;
import io.fluffywaffle.simulator.live.LiveEvents;
import io.fluffywaffle.simulator.log.Debugger;
import io.fluffywaffle.simulator.message.Message;
import io.fluffywaffle.simulator.message.Messages;
import io.fluffywaffle.simulator.number.Numbers;
import io.fluffywaffle.simulator.receiving.HandsetText;
import io.fluffywaffle.simulator.receiving.Receiver;
import io.fluffywaffle.simulator.sending.Phones;
import io.fluffywaffle.simulator.web.Answer;
import io.fluffywaffle.simulator.web.BadCall;
import io.fluffywaffle.simulator.web.Call;
import io.fluffywaffle.simulator.web.Routes;
import org.jspecify.annotations.Nullable;

/** {@code /simulator/handsets}, and what the page reads. */
public final class HandsetsApi {

	private static final int NEWEST = 2_000;

	private final Handsets handsets;

	private final Receiver receiver;

	private final Messages messages;

	private final Numbers numbers;

	private final Debugger debugger;

	private final Faults faults;

	private final MadeUpNumbers madeUpNumbers;

	private final LiveEvents events;

	public HandsetsApi(Handsets handsets, Receiver receiver, Messages messages, Numbers numbers, Debugger debugger,
			Faults faults, MadeUpNumbers madeUpNumbers, LiveEvents events) {
		this.handsets = handsets;
		this.receiver = receiver;
		this.messages = messages;
		this.numbers = numbers;
		this.debugger = debugger;
		this.faults = faults;
		this.madeUpNumbers = madeUpNumbers;
		this.events = events;
	}

	public void register(Routes routes) {
		routes.get("/simulator/handsets", (call) -> Answer.json(200, this.handsets.all()))
			.post("/simulator/handsets", (call) -> Answer.json(201, this.handsets.addNew(this::isFree)))
			.put("/simulator/handsets/{phone}", this::put)
			.delete("/simulator/handsets/{phone}", this::putAway)
			.post("/simulator/handsets/{phone}/messages", this::text)
			.get("/simulator/state", (call) -> state())
			.get("/simulator/stream", (call) -> new LiveStream(this.events));
	}

	private boolean isFree(String phone) {
		return this.numbers.find(phone).isEmpty();
	}

	private Answer put(Call call) {
		Naming naming = call.json(Naming.class);
		return Answer.json(200, this.handsets.put(new Handset(phone(call), naming.name(), null)));
	}

	private Answer putAway(Call call) {
		this.handsets.put(new Handset(phone(call), null, true));
		return Answer.empty(204);
	}

	private Answer text(Call call) {
		String phone = phone(call);
		Message message = this.receiver.receive(phone, call.json(HandsetText.class));
		this.handsets.use(phone);
		return Answer.json(201, message);
	}

	private Answer state() {
		return Answer.json(200,
				Map.of("handsets", this.handsets.all(), "numbers", this.numbers.all(), "messages",
						this.messages.stream().limit(NEWEST).toList().reversed(), "debugger", this.debugger.after(0),
						"faults", this.faults.all(), "madeUpNumbers", this.madeUpNumbers.all()));
	}

	private static String phone(Call call) {
		String given = call.path("phone");
		return Phones.normal(given).orElseThrow(() -> new BadCall(given + " is not a phone number"));
	}

	private record Naming(@Nullable String name) {

	}

}
