/// <reference lib="dom" />
import { MimeModel, RenderMimeRegistry, standardRendererFactories } from "@jupyterlab/rendermime";
import type { IRenderMime } from "@jupyterlab/rendermime-interfaces";
import vega from "@jupyterlab/vega5-extension";

// JupyterLab as far as an output's way goes: its registry chooses the richest form that it knows, and renders it.
const registry = new RenderMimeRegistry({ initialFactories: standardRendererFactories });
const { rendererFactory, rank } = vega as IRenderMime.IExtension;
registry.addFactory(rendererFactory, rank);

/** Renders an output, and says as what. */
const render = async (data: { readonly [mime: string]: unknown }): Promise<string | undefined> => {
  const model = new MimeModel({ data: { ...data } as never, trusted: true });
  const mime = registry.preferredMimeType(model.data, "any");
  if (mime === undefined) return undefined;
  const output = registry.createRenderer(mime);
  document.body.append(output.node);
  await output.renderModel(model);
  return mime;
};

Object.assign(window, { render });
