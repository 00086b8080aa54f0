// Makes the window.
import { mount } from "svelte";
import Frame from "./frame/Frame.svelte";
import { features } from "./frame/features";
import "./kit/tokens.css";
import "./kit/ground.css";

mount(Frame, { target: document.body, props: { features } });
