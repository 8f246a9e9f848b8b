package io.fluffywaffle.sample;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Brings nothing of its own but what the tests look at. */
@SpringBootApplication
public class SampleService {

}
