package io.fluffywaffle.client.ownpage.web;

import java.util.stream.Collectors;

import io.fluffywaffle.client.code.CodeLimits;
import io.fluffywaffle.client.field.ClientField;
import io.fluffywaffle.client.field.ClientFields;
import io.fluffywaffle.client.ownpage.OwnDesk;
import io.fluffywaffle.client.ownpage.OwnDoor;
import io.fluffywaffle.client.ownpage.OwnDoor.Visit;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.audit.NotAudited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The page of a client: the link finds it, the phone opens it. */
@RestController
@ClosedToScripts("for clients, who are no users")
@RequestMapping("/api/own")
class OwnController {

	private final OwnDoor door;

	private final OwnDesk desk;

	private final OwnViews views;

	private final OwnTrail trail;

	private final ClientFields fields;

	private final CodeLimits limits;

	OwnController(OwnDoor door, OwnDesk desk, OwnViews views, OwnTrail trail, ClientFields fields, CodeLimits limits) {
		this.door = door;
		this.desk = desk;
		this.views = views;
		this.trail = trail;
		this.fields = fields;
		this.limits = limits;
	}

	@PostMapping("/look")
	@NotAudited("Nothing changes")
	OwnView look(@Valid @RequestBody OwnRequest request) {
		Visit visit = this.door.knock(request.own());
		return this.door.enter(visit, request.session())
			.map(this.views::open)
			.orElseGet(() -> this.views.closed(visit));
	}

	@PostMapping("/codes")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@NotAudited("Nothing changes but a code that is waited for")
	void sendCode(@Valid @RequestBody OwnRequest request, HttpServletRequest connection) {
		if (!this.limits.admitAddress(OwnTrail.address(connection))) {
			throw OwnProblems.tooMany();
		}
		this.door.sendCode(request.own());
	}

	@PostMapping("/check")
	@Audited("own-page.opened")
	OwnSessionView check(@Valid @RequestBody OwnCodeRequest request) {
		this.trail.note(this.door.knock(request.own()));
		this.door.check(request.own(), request.code()).orThrow();
		return new OwnSessionView(this.door.open(request.own()).value());
	}

	@PostMapping("/profile")
	@Audited("own-page.edited")
	OwnView edit(@Valid @RequestBody OwnProfileRequest request) {
		Visit visit = this.trail.note(this.door.enter(request.own(), request.session()));
		var keys = this.views.ownFields(visit.account().id())
			.stream()
			.map(ClientField::key)
			.collect(Collectors.toSet());
		request.filledIn().keySet().stream().filter((key) -> !keys.contains(key)).findAny().ifPresent((key) -> {
			throw Problem.invalid("fields." + key, "is no field of this page");
		});
		this.desk.edit(visit, request.profile(this.fields.check(visit.account().id(), request.filledIn()), keys));
		return this.views.open(visit);
	}

	@PostMapping("/pause")
	@Audited("own-page.paused")
	OwnView pause(@Valid @RequestBody OwnRequest request, HttpServletRequest connection) {
		Visit visit = this.trail.note(this.door.enter(request.own(), request.session()));
		this.desk.pause(visit, OwnTrail.address(connection));
		return this.views.open(visit);
	}

	@PostMapping("/resume")
	@Audited("own-page.resumed")
	OwnView resume(@Valid @RequestBody OwnRequest request, HttpServletRequest connection) {
		Visit visit = this.trail.note(this.door.enter(request.own(), request.session()));
		this.desk.resume(visit, OwnTrail.address(connection));
		return this.views.open(visit);
	}

	@PostMapping("/leave")
	@Audited("own-page.left")
	OwnView leave(@Valid @RequestBody OwnRequest request, HttpServletRequest connection) {
		Visit visit = this.trail.note(this.door.enter(request.own(), request.session()));
		this.desk.leave(visit, OwnTrail.address(connection));
		return this.views.open(visit);
	}

	@PostMapping("/rejoin")
	@Audited("own-page.rejoined")
	OwnView rejoin(@Valid @RequestBody OwnRequest request, HttpServletRequest connection) {
		Visit visit = this.trail.note(this.door.enter(request.own(), request.session()));
		this.desk.rejoin(visit, OwnTrail.address(connection));
		return this.views.open(visit);
	}

	@PostMapping("/accept")
	@Audited("own-page.accepted-terms")
	OwnView accept(@Valid @RequestBody OwnAcceptRequest request, HttpServletRequest connection) {
		Visit visit = this.trail.note(this.door.enter(request.own(), request.session()));
		this.desk.accept(visit, request.termsId(), OwnTrail.address(connection));
		return this.views.open(visit);
	}

}
