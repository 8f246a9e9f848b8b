package io.fluffywaffle.gateway.error;

import java.net.URI;
import java.security.Principal;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a login ends that cannot be finished: its state expired, or another window was
 * faster. Whoever is signed in already just goes on.
 */
@RestController
class LoginFailedController {

	private final FailurePage page;

	LoginFailedController(FailurePage page) {
		this.page = page;
	}

	@GetMapping("/login/failed")
	ResponseEntity<String> loginFailed(@Nullable Principal person) {
		if (person != null) {
			return ResponseEntity.status(HttpStatus.FOUND).location(URI.create("/")).build();
		}
		return this.page.of(Failure.LOGIN, null);
	}

}
