/*
 * Forms at desks: sends a form once, saves drafts, shows the progress of files,
 * and helps with fields.
 * Every form works without this file.  Its words come from the pages (data-...).
 */
(function () {
	"use strict";

	/*
	 * A form is sent once: its buttons do nothing until the answer comes.
	 * The event "unsent" says that sending failed.
	 */

	function buttons(form, locked) {
		Array.prototype.forEach.call(form.elements, function (each) {
			if (each.type !== "submit")
				return;
			if (locked)
				each.setAttribute("aria-disabled", "true");
			else
				each.removeAttribute("aria-disabled");
		});
	}

	function guard(form) {
		var sent = false;

		function release() {
			sent = false;
			buttons(form, false);
		}

		form.addEventListener("submit", function (event) {
			if (event.defaultPrevented)
				return;
			if (sent) {
				event.preventDefault();
				return;
			}
			sent = true;
			buttons(form, true);
			setTimeout(release, 8000);
		});
		form.addEventListener("unsent", release);
		window.addEventListener("pageshow", release);
	}

	/* The button that sent the form; Enter in a field means the first. */
	function sender(event) {
		return event.submitter ||
		    event.currentTarget.querySelector("[type=submit]");
	}

	/*
	 * Saves every 20 seconds (data-every) and on leaving the page, by sending
	 * the form with its button for saving, without files.  A notice with an id
	 * is of one of several forms: each is known by its action and stays there.
	 */

	var save_ms = 20000, alive_bytes = 50000;
	var passing = ["token", "once", "kept", "revision"];

	function parsed(html) {
		return new DOMParser().parseFromString(html, "text/html");
	}

	/* The form's values, except files to add or remove; or those that are
	   not as shown. */
	function written(form) {
		var body = new URLSearchParams();

		new FormData(form).forEach(function (value, name) {
			if (typeof value === "string" && name !== "drop" &&
			    passing.indexOf(name) < 0 && !("changes" in form.dataset &&
			    form.querySelector('[data-shown="' + value + '"]')))
				body.append(name, value);
		});
		return body;
	}

	/* Shows what is stored, but keeps what was chosen. */
	function renew(form, other) {
		form.querySelectorAll("select").forEach(function (ours) {
			var theirs = other.querySelector("#" + ours.id);
			var chosen = ours.value !== ours.dataset.shown;

			if (!theirs)
				return;
			ours.nextElementSibling.replaceWith(
			    theirs.nextElementSibling);
			ours.dataset.shown = theirs.dataset.shown;
			theirs.querySelectorAll("option").forEach(function (o, i) {
				ours.options[i].value = o.value;
			});
			if (!chosen)
				ours.selectedIndex = theirs.selectedIndex;
		});
	}

	/* The body as the form itself encodes it; escaped, Chinese is three times
	   as long. */
	function packed(form, body) {
		var parts = new FormData();

		if (form.enctype !== "multipart/form-data")
			return body;
		body.forEach(function (value, name) {
			parts.append(name, value);
		});
		return parts;
	}

	function hidden(form, name) {
		return form.querySelector("input[type=hidden][name=" + name + "]");
	}

	/* Copies the named hidden fields from the other form. */
	function adopt(form, other, names) {
		names.forEach(function (name) {
			var ours = hidden(form, name), theirs = hidden(other, name);

			if (ours && !theirs)
				ours.remove();
			else if (ours)
				ours.value = theirs.value;
			else if (theirs)
				form.insertBefore(theirs.cloneNode(),
				    form.firstChild.nextSibling);
		});
	}

	function autosave(notice) {
		var form = notice.closest("form");
		var stored = written(form).toString();
		var busy = false, over = false, sending = false, held = null;
		var one = notice.id !== "", parts = "changes" in form.dataset;

		/* This form in an answered page. */
		function again(page) {
			var at = one ? page.querySelector('form[action="' +
			    form.getAttribute("action") + '"]') :
			    page.querySelector("[data-autosave]");

			return at && at.closest("form");
		}

		/* Restored or refused values have not been saved. */
		if (parts)
			stored = "";
		else if (hidden(form, "kept") ||
		    document.querySelector(".complaints"))
			stored = null;

		function dirty() {
			return form.isConnected && !over &&
			    written(form).toString() !== stored;
		}

		function tell(word, more) {
			notice.textContent = notice.getAttribute("data-" + word) +
			    (more || "");
			notice.classList.toggle("bad", word !== "saved");
		}

		function tell_ended() {
			var link = document.createElement("a");

			tell("ended", " ");
			link.href = location.href;
			link.textContent = notice.getAttribute("data-signin");
			notice.appendChild(link);
		}

		function saved(answer, body, page) {
			var theirs = again(page);
			var now = new Date();

			stored = parts ? "" : body;
			tell("saved", " " + ("0" + now.getHours()).slice(-2) + ":" +
			    ("0" + now.getMinutes()).slice(-2));
			if (!theirs) {
				over = true;
				return;
			}
			adopt(form, theirs, ["token", "revision", "kept"]);
			if (parts)
				renew(form, theirs);
			if (one)
				return;
			if (hidden(form, "once"))
				hidden(form, "once").remove();
			form.action = answer.url;
			history.replaceState(null, "", answer.url);
		}

		/* Shows what somebody else stored; the button stores both merged. */
		function compare(page) {
			var theirs = page.getElementById("theirs"), now = again(page);

			if (parts && now)
				renew(form, now);
			if (!theirs || !now)
				return parts;
			adopt(form, now, ["token", "revision"]);
			theirs.removeAttribute("id");
			form.insertBefore(document.importNode(theirs, true),
			    notice.nextSibling);
			return true;
		}

		/* After signing in again in another window: take over its token. */
		function token_renewed() {
			return fetch(form.action, { credentials: "same-origin" })
			    .then(function (answer) { return answer.text(); })
			    .then(function (html) {
				var theirs = again(parsed(html));

				if (theirs)
					adopt(form, theirs, ["token", "kept"]);
				else
					tell("offline");
			    });
		}

		function answered(answer, body, html) {
			if (/\/account\/signin(\?|$)/.test(answer.url)) {
				stored = body;
				tell_ended();
			} else if (answer.ok)
				saved(answer, body, parsed(html));
			else if (answer.status === 409) {
				over = true;
				tell(one && compare(parsed(html)) ? "merge" :
				    "conflict");
			} else if (answer.status === 403)
				return token_renewed();
			else
				tell(answer.status < 500 ? "wrong" : "offline");
			return null;
		}

		function go_on() {
			var button = held;

			busy = false;
			held = null;
			if (button)
				button.click();
		}

		function save(leaving) {
			var words = written(form), body = new URLSearchParams(words);

			if (busy || sending || !dirty())
				return;
			passing.forEach(function (name) {
				var field = hidden(form, name);

				if (field)
					body.append(name, field.value);
			});
			body.append("deed", notice.getAttribute("data-autosave"));
			busy = true;
			fetch(form.action, { method: "POST",
			    body: packed(form, body),
			    credentials: "same-origin", keepalive: leaving &&
			    new Blob(Array.from(body.values())).size < alive_bytes })
			    .then(function (answer) {
				return answer.text().then(function (html) {
					return answered(answer, words.toString(),
					    html);
				});
			    })
			    .catch(function () { tell("offline"); })
			    .then(go_on);
		}

		form.addEventListener("submit", function (event) {
			if (event.defaultPrevented)
				return;
			if (busy) {	/* wait for the save to finish */
				event.preventDefault();
				held = sender(event);
				return;
			}
			sending = true;
		});
		form.addEventListener("unsent", function () { sending = false; });
		window.addEventListener("pageshow", function () { sending = false; });
		document.addEventListener("visibilitychange", function () {
			if (document.visibilityState === "hidden")
				save(true);
		});
		window.addEventListener("pagehide", function () { save(true); });
		window.addEventListener("beforeunload", function (event) {
			if (sending || !dirty())
				return;
			save(true);
			event.preventDefault();
			event.returnValue = "";
		});
		if (one)
			form.addEventListener("change", function () { save(false); });
		setInterval(save, Number(notice.getAttribute("data-every")) ||
		    save_ms, false);
	}

	/*
	 * Shows the text as the public will see it, beside the field: sends the
	 * form with the button for the preview when typing pauses, without files.
	 */

	var rest_ms = 1500;

	function preview(pane) {
		var form = pane.closest("form"), field = form.elements.body;
		var notice = pane.querySelector("[role=status]");
		var shown = null, busy = false, over = false, timer = 0;

		function answered(answer, words, html) {
			var prose = parsed(html).querySelector("#preview .prose");
			var first = shown === null;

			over = /\/account\/signin(\?|$)/.test(answer.url);
			if (!prose || over)
				return;
			pane.replaceChild(document.importNode(prose, true),
			    pane.querySelector(".prose"));
			shown = words;
			if (!first)
				notice.textContent = pane.getAttribute("data-said");
		}

		function show() {
			var words = field.value, body = written(form);

			if (busy || over || !form.isConnected || words === shown)
				return;
			/* Without the form key, which is for saving. */
			["token", "revision"].forEach(function (name) {
				if (hidden(form, name))
					body.append(name, hidden(form, name).value);
			});
			body.append("deed", pane.getAttribute("data-preview"));
			busy = true;
			fetch(form.action, { method: "POST",
			    body: packed(form, body), credentials: "same-origin" })
			    .then(function (answer) {
				return answer.text().then(function (html) {
					answered(answer, words, html);
				});
			    })
			    .catch(function () { over = false; })
			    .then(function () {
				busy = false;
				if (field.value !== words)
					rest();
			    });
		}

		function rest() {
			notice.textContent = "";
			clearTimeout(timer);
			timer = setTimeout(show, rest_ms);
		}

		field.addEventListener("input", rest);
		pane.hidden = false;
		if (field.value)
			show();
		else
			shown = "";
	}

	/* Sends a form with files, and shows the progress. */

	/*
	 * Adds a history entry for the answer, so that Back leads to the form as
	 * it was sent, in this document.
	 */
	function answer_entered() {
		if (!history.state || !history.state.answered)
			history.pushState({ answered: true }, "");
	}

	/*
	 * The script has read the page after the redirect, whose message of what
	 * was done appears only once.  Passes the message on to the page that the
	 * browser loads.
	 */
	function did_passed(html, url) {
		var notice = parsed(html).querySelector("[data-did] p");

		if (!notice)
			return;
		try {
			sessionStorage.setItem("did", JSON.stringify([url,
			    notice.firstChild.textContent, notice.textContent]));
		} catch (refused) {
			return;
		}
	}

	function did_taken() {
		var main = document.querySelector("main"), did = null;
		var box = document.createElement("div");
		var words = document.createElement("p");
		var first = document.createElement("b");

		try {
			did = JSON.parse(sessionStorage.getItem("did"));
			sessionStorage.removeItem("did");
		} catch (refused) {
			return;
		}
		if (!did || did[0] !== location.href || !main)
			return;
		box.className = "banner good did";
		box.setAttribute("role", "status");
		box.setAttribute("data-did", "");
		first.textContent = did[1];
		words.appendChild(first);
		words.appendChild(document.createTextNode(
		    did[2].slice(did[1].length)));
		box.appendChild(words);
		main.insertBefore(box, main.firstChild);
	}

	/*
	 * Going back to a form that creates something must keep its form key, or
	 * it would be created twice.
	 */
	function keyed(field) {
		var state = history.state || {};
		var back = performance.navigation &&
		    performance.navigation.type === 2 &&
		    document.readyState !== "complete";

		if (back && state.once)
			field.value = state.once;
		else
			history.replaceState({ answered: state.answered,
			    once: field.value }, "");
	}

	/*
	 * Moves the chosen files to the form of the answer, unless the server holds
	 * them or complains about one.
	 */
	function files_moved(form, again) {
		var ours = form.querySelector("input[type=file]");
		var theirs = again.querySelector("input[type=file]");

		if (theirs.getAttribute("aria-invalid") ||
		    again.querySelector("input[name=held]"))
			return;
		theirs.parentNode.replaceChild(ours, theirs);
		ours.setAttribute("aria-describedby", "files-hint");
		ours.removeAttribute("aria-invalid");
	}

	/* Shows a page without the form above the form. */
	function answer_above(form, main) {
		var box = form.previousElementSibling;

		if (!box || !box.hasAttribute("data-told")) {
			box = document.createElement("div");
			box.className = "complaints";
			box.tabIndex = -1;
			box.setAttribute("role", "alert");
			box.setAttribute("data-told", "");
			form.parentNode.insertBefore(box, form);
		}
		box.textContent = "";
		main.querySelectorAll("h1, h1 ~ p").forEach(function (each) {
			var copy = document.createElement(
			    each.tagName === "P" ? "p" : "h2");

			copy.textContent = each.textContent;
			if (!each.querySelector("a"))
				box.appendChild(copy);
		});
		box.focus();
	}

	/* Shows the answer; one with the form replaces it.  False: it is no page. */
	function answer_shown(form, html) {
		var page = parsed(html), main = page.querySelector("main");
		var present = document.querySelector("main");
		var again = main && Array.prototype.filter.call(
		    main.querySelectorAll("form"), function (each) {
			return each.action === form.action &&
			    each.querySelector("input[type=file]");
		    })[0];

		if (!main)
			return false;
		if (!again) {
			answer_above(form, main);
			return true;
		}
		files_moved(form, again);
		document.title = page.title;
		present.parentNode.replaceChild(main, present);
		window.scrollTo(0, 0);
		begin(main);
		return true;
	}

	function size_of(files) {
		return Array.prototype.reduce.call(files, function (sum, each) {
			return sum + each.size;
		}, 0);
	}

	function progress(box) {
		var form = box.closest("form");
		var bar = box.querySelector("progress");
		var notice = box.querySelector("[role=status]");

		function fail(word) {
			box.hidden = false;
			box.classList.add("bad");
			bar.hidden = true;
			notice.textContent = box.getAttribute("data-" + word);
			form.dispatchEvent(new Event("unsent"));
		}

		function answered(request) {
			/* Only an answer without a redirect has this header. */
			if (request.status === 200 &&
			    !request.getResponseHeader("X-Answer")) {
				did_passed(request.responseText,
				    request.responseURL);
				location.assign(request.responseURL);
				return;
			}
			box.hidden = true;
			answer_entered();
			if (!answer_shown(form, request.responseText))
				fail("failed");
			form.dispatchEvent(new Event("unsent"));
		}

		function send(body) {
			var request = new XMLHttpRequest();

			function broken() {
				answer_entered();
				fail("failed");
			}

			box.hidden = bar.hidden = false;
			box.classList.remove("bad");
			request.upload.addEventListener("progress", function (event) {
				var done = event.lengthComputable ?
				    Math.floor(100 * event.loaded / event.total) : 0;

				bar.value = done;
				notice.textContent = done < 100 ?
				    box.getAttribute("data-sending") + done + "%" :
				    box.getAttribute("data-sent");
			});
			request.addEventListener("load", function () {
				answered(request);
			});
			request.addEventListener("error", broken);
			request.addEventListener("abort", broken);
			request.open("POST", form.action);
			request.send(body);
		}

		form.addEventListener("submit", function (event) {
			var files = form.querySelector("input[type=file]");
			var button = sender(event), body;

			if (event.defaultPrevented || !files || !files.files.length)
				return;
			event.preventDefault();
			if (button.getAttribute("aria-disabled") === "true")
				return;
			if (size_of(files.files) > box.getAttribute("data-most")) {
				fail("large");
				return;
			}
			body = new FormData(form);
			if (button.name)
				body.append(button.name, button.value);
			buttons(form, true);
			send(body);
		});
	}

	/*
	 * Near its limit a field shows how many characters are left, and beyond it
	 * how many are too many, in code points as the server counts.
	 */

	function count(notice) {
		var field = notice.parentNode.querySelector("input, textarea");
		var max = Number(notice.getAttribute("data-count")), timer;

		function tell() {
			var left = max - Array.from(field.value.trim()).length;

			notice.hidden = left > Math.max(10, max / 10);
			notice.classList.toggle("wrong", left < 0);
			notice.textContent = notice.getAttribute(left < 0 ?
			    "data-over" : "data-left").replace("#", Math.abs(left));
		}

		field.addEventListener("input", function () {
			clearTimeout(timer);
			timer = setTimeout(tell, 300);
		});
		tell();
	}

	/* Shows the weekday of a typed day, and opens the browser's date picker. */

	function day_of(value) {
		var found = /^(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d:\d\d))?/.exec(value);
		var day = found && new Date(found.slice(1, 4).join("-") + "T00:00Z");

		return day && day.getUTCDate() === Number(found[3]) ?
		    { week: day.getUTCDay(), date: found.slice(1, 4).join("-"),
		    time: found[4] } : null;
	}

	function pick(button) {
		var field = button.parentNode.querySelector("input");
		var notice = button.parentNode.querySelector("output");
		var picker = document.createElement("input");

		field.addEventListener("input", function () {
			var day = day_of(field.value.trim());

			notice.textContent = day ? notice.getAttribute("data-day") +
			    notice.getAttribute("data-days")[day.week] : "";
		});
		picker.type = button.getAttribute("data-pick");
		if (!picker.showPicker || picker.type === "text")
			return;
		picker.tabIndex = -1;
		picker.setAttribute("aria-hidden", "true");
		button.parentNode.appendChild(picker);
		button.hidden = false;
		button.addEventListener("click", function () {
			var day = day_of(field.value.trim());

			picker.value = !day ? "" : picker.type === "date" ? day.date :
			    day.date + "T" + (day.time || "09:00");
			picker.showPicker();
		});
		picker.addEventListener("change", function () {
			if (!picker.value)
				return;
			field.value = picker.value.replace("T", " ");
			field.dispatchEvent(new Event("input", { bubbles: true }));
		});
	}

	/*
	 * Hides a field that does not apply, while it is empty:
	 * data-when="kind=temporary", or several values separated by spaces.
	 */
	function applies(box) {
		var rule = box.getAttribute("data-when").split("=");
		var wanted = rule[1].trim().split(/\s+/);
		var form = box.closest("form"), chooser = form.elements[rule[0]];
		var own = box.querySelector("input, select, textarea");

		function judge() {
			var filled = own.type === "checkbox" ?
			    box.querySelector(":checked") : own.value;

			box.hidden = !filled && !box.querySelector(".wrong") &&
			    wanted.indexOf(chooser.value) < 0;
		}

		if (!chooser || !own)
			return;
		chooser.addEventListener("change", judge);
		judge();
	}

	/* Tells the office that the page was seen; otherwise the button does. */
	function seen(form) {
		if (!navigator.sendBeacon || !window.URLSearchParams)
			return;
		navigator.sendBeacon(form.action,
		    new URLSearchParams(new FormData(form)));
		form.hidden = true;
	}

	/* Screen readers do not announce what is there when a page opens. */
	function announce(banner) {
		banner.scrollIntoView({ block: "nearest" });
		setTimeout(function () {
			if (banner.firstElementChild)
				banner.appendChild(banner.firstElementChild);
		}, 300);
	}

	/* Closes the account's menu on a click elsewhere. */

	Array.prototype.forEach.call(document.querySelectorAll(".me details"),
	    function (menu) {
		document.addEventListener("click", function (event) {
			if (!menu.contains(event.target))
				menu.open = false;
		});
		menu.addEventListener("keydown", function (event) {
			if (event.key !== "Escape" || !menu.open)
				return;
			menu.open = false;
			menu.querySelector("summary").focus();
		});
	});

	/* An item of an agenda is dragged to the place of another. */
	var dragged = null;

	function drag(item) {
		item.draggable = true;
		item.addEventListener("dragstart", function (event) {
			dragged = item;
			event.dataTransfer.setData("text/plain", item.id);
		});
		item.addEventListener("dragover", function (event) {
			if (dragged && dragged !== item)
				event.preventDefault();
		});
		item.addEventListener("drop", function (event) {
			var form = dragged && dragged.querySelector("form");

			event.preventDefault();
			if (!form)
				return;
			[["deed", "place"], ["place", item.dataset.place]]
			    .forEach(function (pair) {
				var field = document.createElement("input");

				field.type = "hidden";
				field.name = pair[0];
				field.value = pair[1];
				form.appendChild(field);
			});
			form.submit();
		});
	}

	/* Sets up a page, or a part that was replaced. */
	function begin(part) {
		function every(selector, act) {
			Array.prototype.forEach.call(part.querySelectorAll(selector),
			    act);
		}

		if (window.fetch && window.URLSearchParams && window.DOMParser) {
			every("[data-autosave]", autosave);
			every("[data-progress]", progress);
			every("[data-preview]", preview);
		}
		every("[data-count]", count);
		every("[data-pick]", pick);
		every("form[method=post]", guard);
		every("[data-seen]", seen);
		every("[data-place]", drag);
		every("[data-when]", applies);
		every("input[name=once]", keyed);
		every("[data-did]", announce);
		/* Focus the list of complaints or the preview. */
		every("[autofocus]", function (each) {
			each.focus();
			each.scrollIntoView({ block: "nearest" });
		});
	}

	did_taken();
	begin(document);
}());
