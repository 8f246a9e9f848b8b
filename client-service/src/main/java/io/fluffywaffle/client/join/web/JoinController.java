package io.fluffywaffle.client.join.web;

import io.fluffywaffle.client.code.CodeLimits;
import io.fluffywaffle.client.code.Token;
import io.fluffywaffle.client.join.Admission;
import io.fluffywaffle.client.join.Admission.Admitted;
import io.fluffywaffle.client.join.JoinDesk;
import io.fluffywaffle.client.join.PhoneLine;
import io.fluffywaffle.client.join.Place;
import io.fluffywaffle.client.join.Places;
import io.fluffywaffle.client.join.Wish;
import io.fluffywaffle.defaults.audit.AuditTrail;
import io.fluffywaffle.defaults.audit.Audited;
import io.fluffywaffle.defaults.audit.NotAudited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Enrolment for people who are no clients yet: all they have is a phone. */
@RestController
@ClosedToScripts("for people who are no users")
@RequestMapping("/api/join")
class JoinController {

	private static final String CLIENT_IP = "X-Waffle-Client-Ip";

	private final Places places;

	private final JoinDesk desk;

	private final Admission admission;

	private final FormFields fields;

	private final CodeLimits limits;

	private final AuditTrail trail;

	JoinController(Places places, JoinDesk desk, Admission admission, FormFields fields, CodeLimits limits,
			AuditTrail trail) {
		this.places = places;
		this.desk = desk;
		this.admission = admission;
		this.fields = fields;
		this.limits = limits;
		this.trail = trail;
	}

	@PostMapping("/form")
	@NotAudited("Nothing changes")
	FormView form(@Valid @RequestBody PlaceRequest request) {
		Place place = this.places.find(request.place());
		return FormView.of(place, this.fields.of(place.account().id()));
	}

	@PostMapping("/codes")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@NotAudited("Nobody is a client by that; who becomes one is audited then")
	AttemptView ask(@Valid @RequestBody CodeRequest request, HttpServletRequest connection) {
		Place place = this.places.find(request.place());
		Wish wish = wish(place, request);
		limit(connection);
		return new AttemptView((request.robot() ? Token.fresh() : this.desk.begin(place, wish)).value());
	}

	@PostMapping("/codes/again")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@NotAudited("Nothing changes but a code that is waited for")
	void again(@Valid @RequestBody AttemptRequest request, HttpServletRequest connection) {
		limit(connection);
		this.desk.again(new Token(request.attempt()));
	}

	@PostMapping("/check")
	@NotAudited("Nobody is a client by that; who becomes one is audited then")
	ProvenView check(@Valid @RequestBody TryRequest request) {
		return ProvenView.of(this.desk.check(new Token(request.attempt()), request.code()));
	}

	@PostMapping("/accept")
	@ResponseStatus(HttpStatus.CREATED)
	@Audited("client.enrolled")
	AdmittedView accept(@Valid @RequestBody AcceptRequest request, HttpServletRequest connection) {
		Admitted admitted = this.admission.admit(new Token(request.proof()), request.termsId(), address(connection));
		this.trail.account(admitted.accountId());
		this.trail.target("clientId", admitted.clientId().toString());
		return new AdmittedView(admitted.own().value());
	}

	private Wish wish(Place place, CodeRequest request) {
		if (!place.settings().languages().contains(request.language())) {
			throw Problem.invalid("language", "is none of the languages that are offered");
		}
		@Nullable String phone = (request.phone() != null) ? request.phone() : place.phone();
		if (phone == null) {
			throw Problem.invalid("phone", "is missing");
		}
		return new Wish(PhoneLine.require(phone, place.account().country(), place.settings().countries()),
				request.name().strip(), request.language(),
				this.fields.check(place.account().id(), request.filledIn()));
	}

	private void limit(HttpServletRequest connection) {
		if (!this.limits.admitAddress(address(connection))) {
			throw Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "Too many requests",
					"Too many codes were asked for from here. Try again in an hour.");
		}
	}

	private static String address(HttpServletRequest request) {
		@Nullable String said = request.getHeader(CLIENT_IP);
		return (said != null) ? said : request.getRemoteAddr();
	}

}
