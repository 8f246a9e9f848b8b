package io.fluffywaffle.notification.push.web;

import java.util.UUID;

import io.fluffywaffle.defaults.audit.NotAudited;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.defaults.security.ClosedToScripts;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.notification.outgoing.UnusableUrl;
import io.fluffywaffle.notification.push.NoSuchDevice;
import io.fluffywaffle.notification.push.PushDesk;
import io.fluffywaffle.notification.push.PushFailed;
import io.fluffywaffle.notification.push.PushRefused;
import io.fluffywaffle.notification.push.PushSwitch;
import io.fluffywaffle.notification.push.UnusableKeys;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ClosedToScripts("devices are people's own")
class PushController {

	private static final String DEVICES = "/api/me/push-subscriptions";

	private final PushDesk desk;

	private final PushSwitch push;

	PushController(PushDesk desk, PushSwitch push) {
		this.desk = desk;
		this.push = push;
	}

	@Operation(summary = "With what browsers subscribe", description = "The key is null while push is off.")
	@GetMapping("/api/push-key")
	PushKeyView key() {
		return new PushKeyView(this.push.publicKey().orElse(null));
	}

	@GetMapping(DEVICES)
	DevicesView list(CurrentUser user) {
		return new DevicesView(this.desk.of(user.id()).stream().map(DeviceView::of).toList());
	}

	@NotAudited("a device of one's own, of no account")
	@PostMapping(DEVICES)
	@ResponseStatus(HttpStatus.CREATED)
	DeviceView subscribe(@Valid @RequestBody SubscribeRequest request, CurrentUser user) {
		return DeviceView
			.of(this.desk.subscribe(user.id(), request.endpoint(), request.keys().toKeys(), request.device().strip()));
	}

	@NotAudited("a device of one's own, of no account")
	@DeleteMapping(DEVICES + "/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void unsubscribe(@PathVariable UUID id, CurrentUser user) {
		this.desk.unsubscribe(user.id(), id);
	}

	@Operation(summary = "Tries to reach a device, once and now")
	@NotAudited("changes nothing")
	@PostMapping(DEVICES + "/{id}/test")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void tryOut(@PathVariable UUID id, CurrentUser user) {
		this.desk.tryOut(user.id(), id);
	}

	@ExceptionHandler(NoSuchDevice.class)
	Problem noSuchDevice() {
		return Problem.notFound("device");
	}

	@ExceptionHandler(PushFailed.class)
	Problem failed(PushFailed ex) {
		return ex.isGone()
				? Problem.of(HttpStatus.GONE, "device-gone", "Device gone",
						"There is no such device any more, so it was removed.")
				: Problem.of(HttpStatus.BAD_GATEWAY, "push-failed", "Not reached",
						"The push service of the device " + ex.reason() + ".");
	}

	@ExceptionHandler(UnusableUrl.class)
	Problem unusable(UnusableUrl ex) {
		return Problem.invalid("endpoint", ex.reason());
	}

	@ExceptionHandler(UnusableKeys.class)
	Problem unusable(UnusableKeys ex) {
		return Problem.invalid(ex.field(), "is no key of a browser");
	}

	@ExceptionHandler(PushRefused.class)
	Problem refused(PushRefused ex) {
		return switch (ex.reason()) {
			case OFF -> Problem.conflict("push-off", "Push is off", "This installation sends no push messages.");
			case TOO_MANY -> Problem.conflict("too-many-devices", "Too many devices",
					"There are 20 devices already. Remove one that is not used any more.");
		};
	}

}
