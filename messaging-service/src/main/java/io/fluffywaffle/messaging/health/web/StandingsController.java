package io.fluffywaffle.messaging.health.web;

import java.util.List;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.messaging.health.AccountStanding;
import io.fluffywaffle.messaging.health.Standings;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How all accounts are, for admins. */
@RestController
@Scope("messages")
class StandingsController {

	private final Standings standings;

	StandingsController(Standings standings) {
		this.standings = standings;
	}

	@GetMapping("/api/operations/health")
	StandingsView listHealth(CurrentUser caller) {
		if (!caller.admin()) {
			throw Problem.forbidden("How all accounts are is told to admins only.");
		}
		return new StandingsView(this.standings.all());
	}

	record StandingsView(List<AccountStanding> accounts) {
	}

}
