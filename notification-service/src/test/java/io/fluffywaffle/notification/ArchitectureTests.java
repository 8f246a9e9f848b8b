package io.fluffywaffle.notification;

import java.time.Instant;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.fluffywaffle.testsupport.architecture.HandlerRules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "io.fluffywaffle.notification", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchTests HANDLERS = ArchTests.in(HandlerRules.class);

	@ArchTest
	static final ArchRule streamsDoNotKnowHowTheyAreFedAndRead = noClasses().that()
		.resideInAPackage("io.fluffywaffle.notification.stream")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..",
				"org.springframework.kafka..", "org.apache.kafka..", "io.fluffywaffle.notification.stream.*..");

	@ArchTest
	static final ArchRule waysInAreClosed = classes().that()
		.resideInAnyPackage("..web..", "..kafka..")
		.should()
		.notBePublic();

	@ArchTest
	static final ArchRule listenersKnowStreamsOnly = noClasses().that()
		.resideInAPackage("..kafka..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("..web..", "io.fluffywaffle.notification.stream.messaging..");

	@ArchTest
	static final ArchRule waysInAndOutDoNotGoInCircles = slices().matching("io.fluffywaffle.notification.stream.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule timeComesFromTheClock = noClasses().should()
		.callMethod(Instant.class, "now")
		.orShould()
		.callMethod(System.class, "currentTimeMillis");

}
