package io.fluffywaffle.simulator.admin;

import java.util.Map;

import io.fluffywaffle.simulator.log.Debugger;
import io.fluffywaffle.simulator.log.EventLog;
import io.fluffywaffle.simulator.log.Requests;
import io.fluffywaffle.simulator.optout.OptOuts;
import io.fluffywaffle.simulator.web.Answer;
import io.fluffywaffle.simulator.web.Routes;

/**
 * What happened, for people and for tests: the log is the oracle of "no text is sent
 * twice".
 */
public final class LogApi {

	private static final long USUAL = 10_000;

	private final EventLog log;

	private final Requests requests;

	private final Debugger debugger;

	private final OptOuts optOuts;

	public LogApi(EventLog log, Requests requests, Debugger debugger, OptOuts optOuts) {
		this.log = log;
		this.requests = requests;
		this.debugger = debugger;
		this.optOuts = optOuts;
	}

	public void register(Routes routes) {
		routes
			.get("/simulator/log",
					(call) -> Answer.json(200, this.log.after(call.number("after", 0), call.number("limit", USUAL))))
			.get("/simulator/requests",
					(call) -> Answer.json(200,
							Map.of("counts", this.requests.counts(), "received", this.requests.received())))
			.get("/simulator/debugger", (call) -> Answer.json(200, this.debugger.after(call.number("after", 0))))
			.get("/simulator/opt-outs", (call) -> Answer.json(200, this.optOuts.all()))
			.get("/simulator/health", (call) -> Answer.json(200, Map.of("status", "UP")));
	}

}
