/*
 * Settings of the reader: type size and elder mode; printing.
 * Every page works without this file.  Its words come from the pages (data-...).
 */
(function () {
	"use strict";

	var root = document.documentElement;
	var status = document.querySelector("[data-status]");

	function keep(name, value) {
		try {
			if (value)
				localStorage.setItem(name, value);
			else
				localStorage.removeItem(name);
		} catch (refused) {
			return;		/* lasts for this page only */
		}
	}

	function stored(name) {
		try {
			return localStorage.getItem(name);
		} catch (refused) {
			return null;
		}
	}

	function all(selector, act) {
		Array.prototype.forEach.call(document.querySelectorAll(selector), act);
	}

	function say(from) {
		if (status && from)
			status.textContent = from.getAttribute("data-said") || "";
	}

	/* Type size: html.size-small, size-medium, size-large. */

	var sizes = ["small", "medium", "large"];

	function size_set(size) {
		sizes.forEach(function (each) {
			root.classList.toggle("size-" + each, each === size);
		});
		all("[data-size]", function (button) {
			button.setAttribute("aria-pressed",
				String(button.getAttribute("data-size") === size));
		});
	}

	all("[data-size]", function (button) {
		button.addEventListener("click", function () {
			var size = button.getAttribute("data-size");
			size_set(size);
			keep("size", size);
			say(button);
		});
	});
	size_set(sizes.indexOf(stored("size")) < 0 ? "medium" : stored("size"));

	/* Elder mode: html.elder; without this file, body:target. */

	function elder_set(on) {
		root.classList.toggle("elder", on);
		keep("elder", on ? "on" : "");
	}

	function elder_switch(on, other) {
		return function (event) {
			var next = document.querySelector(other);
			event.preventDefault();
			elder_set(on);
			say(event.currentTarget);
			if (next)
				next.focus();
		};
	}

	all(".elder-on", function (link) {
		link.addEventListener("click", elder_switch(true, ".elder-off"));
	});
	all(".elder-off", function (link) {
		link.addEventListener("click", elder_switch(false, ".elder-on"));
	});
	/* Opened by the link #elder: turn the mode on, and reset :target. */
	function elder_linked() {
		if (location.hash !== "#elder")
			return;
		elder_set(true);
		location.replace("#");
		history.replaceState(null, "", location.pathname + location.search);
	}

	elder_set(stored("elder") === "on");
	elder_linked();
	window.addEventListener("hashchange", elder_linked);

	/* Prints folded parts, for browsers whose style sheet cannot. */

	window.addEventListener("beforeprint", function () {
		all(".fold", function (each) {
			each.open = true;
		});
	});

	/* A filter is sent without its empty fields. */

	all("form.filters, form.search", function (form) {
		form.addEventListener("submit", function () {
			Array.prototype.forEach.call(form.elements, function (field) {
				if (field.name && !field.value)
					field.disabled = true;
			});
			setTimeout(function () {
				Array.prototype.forEach.call(form.elements, function (field) {
					field.disabled = false;
				});
			}, 0);
		});
	});

	all("[data-print]", function (button) {
		button.addEventListener("click", function () { window.print(); });
	});
	all("[data-scripted]", function (each) { each.hidden = false; });

	/* Counts a view of the page, without a cookie. */

	var counted = document.querySelector("[data-views]");
	if (counted && navigator.sendBeacon)
		navigator.sendBeacon(counted.getAttribute("data-views"));
}());
