package io.fluffywaffle.simulator.admin;

import io.fluffywaffle.simulator.fault.Fault;
import io.fluffywaffle.simulator.fault.Faults;
import io.fluffywaffle.simulator.fault.MadeUpNumbers;
import io.fluffywaffle.simulator.number.Accounts;
import io.fluffywaffle.simulator.number.NumberSettings;
import io.fluffywaffle.simulator.number.Numbers;
import io.fluffywaffle.simulator.sending.LifeCycle;
import io.fluffywaffle.simulator.sending.Pace;
import io.fluffywaffle.simulator.sending.Phones;
import io.fluffywaffle.simulator.web.Answer;
import io.fluffywaffle.simulator.web.BadCall;
import io.fluffywaffle.simulator.web.Call;
import io.fluffywaffle.simulator.web.Routes;

/** Numbers, pace and faults. */
public final class AdminApi {

	private final Accounts accounts;

	private final Numbers numbers;

	private final LifeCycle lifeCycle;

	private final Faults faults;

	private final MadeUpNumbers madeUpNumbers;

	public AdminApi(Accounts accounts, Numbers numbers, LifeCycle lifeCycle, Faults faults,
			MadeUpNumbers madeUpNumbers) {
		this.accounts = accounts;
		this.numbers = numbers;
		this.lifeCycle = lifeCycle;
		this.faults = faults;
		this.madeUpNumbers = madeUpNumbers;
	}

	public void register(Routes routes) {
		routes.get("/simulator/numbers", (call) -> Answer.json(200, this.numbers.all()))
			.get("/simulator/numbers/{number}", this::getNumber)
			.put("/simulator/numbers/{number}", this::putNumber)
			.delete("/simulator/numbers/{number}", this::deleteNumber)
			.get("/simulator/pace", (call) -> Answer.json(200, this.lifeCycle.pace()))
			.put("/simulator/pace", this::putPace)
			.get("/simulator/faults", (call) -> Answer.json(200, this.faults.all()))
			.post("/simulator/faults", this::addFault)
			.delete("/simulator/faults", (call) -> {
				this.faults.clear();
				return Answer.empty(204);
			})
			.get("/simulator/made-up-numbers", (call) -> Answer.json(200, this.madeUpNumbers.all()));
	}

	private Answer getNumber(Call call) {
		return this.numbers.find(number(call))
			.<Answer>map((owned) -> Answer.json(200, owned))
			.orElseThrow(() -> new BadCall(404, "Nobody owns the number " + number(call)));
	}

	private Answer putNumber(Call call) {
		NumberSettings settings = call.json(NumberSettings.class);
		if (settings.accountSid() != null && this.accounts.find(settings.accountSid()).isEmpty()) {
			throw new BadCall("The account " + settings.accountSid() + " is not known: PUT /simulator/accounts first");
		}
		return Answer.json(200, this.numbers.put(number(call), settings));
	}

	private Answer deleteNumber(Call call) {
		this.numbers.delete(number(call));
		return Answer.empty(204);
	}

	private Answer putPace(Call call) {
		this.lifeCycle.setPace(call.json(Pace.class));
		return Answer.json(200, this.lifeCycle.pace());
	}

	private Answer addFault(Call call) {
		Fault fault = call.json(Fault.class);
		this.faults.add(fault);
		return Answer.json(201, fault);
	}

	private static String number(Call call) {
		String given = call.path("number");
		return Phones.normal(given).orElseThrow(() -> new BadCall(given + " is not a phone number"));
	}

}
