package io.fluffywaffle.sample;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers one request. */
@SpringBootApplication
@RestController
public class SampleApplication {

	@GetMapping("/ordinary")
	String answer() {
		return "here";
	}

}
