/** Requests and answers over HTTP, the broken ones too. */
@NullMarked
package io.fluffywaffle.simulator.web;

import org.jspecify.annotations.NullMarked;
